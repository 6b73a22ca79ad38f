package redline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The smallest hashes of a text's runs of three words: two texts that share most of them are nearly the same. A text of
 * few words has none, and is only ever the same as itself.
 */
final class Sketch {

    private static final int BANDS = 6;
    private static final int ROWS = 4;
    private static final int RUN = 3;
    private static final int FEWEST_RUNS = 6;
    private static final double NEARLY_SAME = 0.8;

    private final long[] smallest;

    private Sketch(long[] smallest) {
        this.smallest = smallest;
    }

    static Sketch of(String text) {
        Set<Long> runs = runs(text);
        if (runs.size() < FEWEST_RUNS) {
            return new Sketch(new long[0]);
        }
        long[] smallest = new long[BANDS * ROWS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long run : runs) {
            for (int i = 0; i < smallest.length; i++) {
                smallest[i] = Math.min(smallest[i], mixed(run + i * 0x9E3779B97F4A7C15L));
            }
        }
        return new Sketch(smallest);
    }

    /** Numbers of which two texts that are nearly the same very likely share one. */
    List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band * ROWS < smallest.length; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mixed(hash * 31 + smallest[band * ROWS + row]);
            }
            bands.add(hash);
        }
        return bands;
    }

    boolean isNearlySame(Sketch other) {
        if (smallest.length == 0 || other.smallest.length == 0) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < smallest.length; i++) {
            same += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return same >= NEARLY_SAME * smallest.length;
    }

    private static Set<Long> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1);
        Set<Long> runs = new LinkedHashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            long hash = 1;
            for (int word = i; word < i + RUN; word++) {
                hash = mixed(hash * 31 + words[word].hashCode());
            }
            runs.add(hash);
        }
        return runs;
    }

    /** The finisher of SplitMix64: every bit of the input moves every bit of the output. */
    private static long mixed(long value) {
        long a = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
