package redline.match;

/** A growing set of features, without an object for each: an open-addressing table. */
final class FeatureSet {

    private static final int SOME = 256;

    /** Features and one; 0 where there is none. */
    private long[] slots = new long[SOME];

    private int size;

    /** Adds a feature; false if it is there already. */
    boolean add(long feature) {
        long wanted = feature + 1;
        int slot = slot(wanted, slots);
        if (slots[slot] == wanted) {
            return false;
        }
        slots[slot] = wanted;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long known : slots) {
            if (known != 0) {
                larger[slot(known, larger)] = known;
            }
        }
        slots = larger;
    }

    /** The slot that has a feature, or the free one that it belongs in. */
    private static int slot(long wanted, long[] slots) {
        int slot = Long.hashCode(wanted * 0x9E3779B97F4A7C15L) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != wanted) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
