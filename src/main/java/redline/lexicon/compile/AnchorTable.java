package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shapes by the key of their anchor, with the place of the anchor in the shape. Immutable. */
public final class AnchorTable {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The key of the shapes that are a group and nothing else. */
    public static final long GROUP = Integer.MAX_VALUE;

    private final long[] keys;
    /** An open hash table: 0, or the number of a key and one. */
    private final int[] slots;

    private final BitSet firsts = new BitSet();
    private final int[] starts;
    private final int[] shapes;
    private final int[] elements;

    private AnchorTable(long[] keys, int[] starts, int[] shapes, int[] elements) {
        this.keys = keys;
        this.starts = starts;
        this.shapes = shapes;
        this.elements = elements;
        this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
        for (int key = 0; key < keys.length; key++) {
            int slot = slot(keys[key]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = key + 1;
            firsts.set((int) (keys[key] >>> 32));
        }
    }

    private int slot(long key) {
        return (int) ((key * SPREAD) >>> 33) & (slots.length - 1);
    }

    /** The key of an adjacent pair of symbols. */
    public static long pair(int first, int second) {
        return ((long) first << 32) | (second + 1L);
    }

    /** Collects anchors before the table is made. */
    static final class Builder {
        private final TreeMap<Long, List<int[]>> anchors = new TreeMap<>();

        void add(long key, int shape, int element) {
            anchors.computeIfAbsent(key, k -> new ArrayList<>()).add(new int[] {shape, element});
        }

        int sizeOf(long key) {
            return anchors.getOrDefault(key, List.of()).size();
        }

        AnchorTable build() {
            int total = anchors.values().stream().mapToInt(List::size).sum();
            long[] keys = new long[anchors.size()];
            int[] starts = new int[anchors.size() + 1];
            int[] shapes = new int[total];
            int[] elements = new int[total];
            int at = 0;
            int key = 0;
            for (Map.Entry<Long, List<int[]>> entry : anchors.entrySet()) {
                keys[key] = entry.getKey();
                for (int[] anchor : entry.getValue()) {
                    shapes[at] = anchor[0];
                    elements[at++] = anchor[1];
                }
                starts[++key] = at;
            }
            return new AnchorTable(keys, starts, shapes, elements);
        }
    }

    /** Whether nothing is anchored here. */
    public boolean isEmpty() {
        return keys.length == 0;
    }

    /** How many keys have something anchored at them. */
    public int size() {
        return keys.length;
    }

    /** A key by its number. */
    public long key(int number) {
        return keys[number];
    }

    /** The number of a key, or a negative number. */
    public int find(long key) {
        for (int slot = slot(key); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            if (keys[slots[slot] - 1] == key) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** Whether some pair begins with a symbol. */
    public boolean hasPairsOf(int first) {
        return firsts.get(first);
    }

    /** Index of the first anchor of a key. */
    public int first(int key) {
        return starts[key];
    }

    /** Index after the last anchor of a key. */
    public int end(int key) {
        return starts[key + 1];
    }

    /** The shape of an anchor. */
    public int shape(int anchor) {
        return shapes[anchor];
    }

    /** The element of the shape that the anchor is. */
    public int element(int anchor) {
        return elements[anchor];
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeLongs(out, keys);
        Arrays32.write(out, starts);
        Arrays32.write(out, shapes);
        Arrays32.write(out, elements);
    }

    static AnchorTable read(ByteBuffer in) {
        return new AnchorTable(Arrays32.readLongs(in), Arrays32.read(in), Arrays32.read(in), Arrays32.read(in));
    }
}
