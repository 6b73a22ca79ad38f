package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Map;

/** Points of two things side by side, in an open-addressing table. Immutable; may be shared between threads. */
final class PairPoints {

    private final long[] pairs;
    private final int[] points;
    /** What stands on the left of some pair. */
    private final BitSet lefts = new BitSet();

    private PairPoints(long[] pairs, int[] points) {
        this.pairs = pairs;
        this.points = points;
        for (long pair : pairs) {
            if (pair != 0) {
                lefts.set(left(pair));
            }
        }
    }

    static PairPoints of(Map<Long, Integer> byPair) {
        int capacity = Integer.highestOneBit(Math.max(8, byPair.size() * 2)) << 1;
        long[] pairs = new long[capacity];
        int[] points = new int[capacity];
        byPair.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(pair -> {
            int slot = hash(pair.getKey()) & (capacity - 1);
            while (pairs[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            pairs[slot] = pair.getKey();
            points[slot] = pair.getValue();
        });
        return new PairPoints(pairs, points);
    }

    /** The number of a pair, above every int. */
    static long pair(int left, int right) {
        return (long) (left + 1) << Integer.SIZE | right;
    }

    /** The left one of a pair. */
    static int left(long pair) {
        return (int) (pair >>> Integer.SIZE) - 1;
    }

    /** Whether some pair has this on its left. */
    boolean begins(int left) {
        return lefts.get(left);
    }

    /** The points of a pair; 0 where it has none. */
    int points(long pair) {
        int slot = hash(pair) & (pairs.length - 1);
        while (pairs[slot] != 0) {
            if (pairs[slot] == pair) {
                return points[slot];
            }
            slot = (slot + 1) & (pairs.length - 1);
        }
        return 0;
    }

    private static int hash(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33) ^ (int) (mixed >>> 17);
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeLongs(out, pairs);
        Arrays32.write(out, points);
    }

    static PairPoints read(ByteBuffer in) {
        return new PairPoints(Arrays32.readLongs(in), Arrays32.read(in));
    }
}
