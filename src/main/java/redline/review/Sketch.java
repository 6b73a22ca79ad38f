package redline.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The smallest hashes of a text's runs of three words: two texts that share most of them are nearly the same. A text of
 * few words is one run: nearly the same is only another spelling of these words, with other signs, spaces or capitals.
 */
final class Sketch {

    private static final int BANDS = 6;
    private static final int ROWS = 4;
    private static final int RUN = 3;
    private static final int FEWEST_RUNS = 6;
    private static final int FEWEST_WORDS = 2;
    private static final double NEARLY_SAME = 0.8;

    private final long[] smallest;
    private final int bands;

    private Sketch(long[] smallest, int bands) {
        this.smallest = smallest;
        this.bands = bands;
    }

    static Sketch of(String text) {
        List<String> words = words(text);
        Set<Long> runs = runs(words, RUN);
        boolean isShort = runs.size() < FEWEST_RUNS;
        if (isShort) {
            runs = words.size() < FEWEST_WORDS ? Set.of() : runs(words, words.size());
        }
        return runs.isEmpty() ? new Sketch(new long[0], 0) : new Sketch(smallest(runs), isShort ? 1 : BANDS);
    }

    private static long[] smallest(Set<Long> runs) {
        long[] smallest = new long[BANDS * ROWS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long run : runs) {
            for (int i = 0; i < smallest.length; i++) {
                smallest[i] = Math.min(smallest[i], mixed(run + i * 0x9E3779B97F4A7C15L));
            }
        }
        return smallest;
    }

    /** Numbers of which two texts that are nearly the same very likely share one. */
    List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < this.bands; band++) {
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

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<Long> runs(List<String> words, int length) {
        Set<Long> runs = new LinkedHashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            long hash = length;
            for (String word : words.subList(i, i + length)) {
                hash = mixed(hash * 31 + word.hashCode());
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
