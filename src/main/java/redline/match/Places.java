package redline.match;

import java.util.Arrays;

/** A set of small numbers, of a size that is known before: the symbols, by their places in {@link Needs}, of a sentence. */
final class Places {

    private final long[] bits;

    /** An empty set of numbers below {@code size}. */
    Places(int size) {
        this.bits = new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    void clear() {
        Arrays.fill(bits, 0);
    }

    /** Becomes equal to a set of the same size. */
    void set(Places other) {
        System.arraycopy(other.bits, 0, bits, 0, bits.length);
    }

    void add(int place) {
        bits[place / Long.SIZE] |= 1L << place;
    }

    void addAll(int[] places) {
        for (int place : places) {
            add(place);
        }
    }

    boolean has(int place) {
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }
}
