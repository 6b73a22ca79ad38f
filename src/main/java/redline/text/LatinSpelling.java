package redline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A way to write Cyrillic with Latin letters: each group of letters with what it may stand for. Immutable. */
final class LatinSpelling {

    private static final int LONGEST = 4;

    private final Map<String, List<String>> readings = new HashMap<>();

    private LatinSpelling() {}

    /** A spelling from rows with semicolons between, such as {@code zh ж; c ц,с,к}; {@code -} stands for nothing. */
    static LatinSpelling of(String rows) {
        LatinSpelling spelling = new LatinSpelling();
        for (String row : rows.strip().split(";\\s+", -1)) {
            int space = row.indexOf(' ');
            String cyrillic = row.substring(space + 1).replace("-", "");
            spelling.readings.put(row.substring(0, space), List.of(cyrillic.split(",", -1)));
        }
        return spelling;
    }

    /** The Cyrillic readings of a word, at most {@code most}; none if some letter has no reading. */
    List<String> readings(String word, int most) {
        List<StringBuilder> beam = new ArrayList<>(List.of(new StringBuilder()));
        int i = 0;
        while (i < word.length()) {
            int length = longest(word, i);
            if (length == 0) {
                return List.of();
            }
            beam = extended(beam, readings.getOrDefault(word.substring(i, i + length), List.of()), most);
            i += length;
        }
        return beam.stream().map(StringBuilder::toString).toList();
    }

    private int longest(String word, int from) {
        for (int length = Math.min(LONGEST, word.length() - from); length > 0; length--) {
            if (readings.containsKey(word.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    private static List<StringBuilder> extended(List<StringBuilder> beam, List<String> readings, int most) {
        if (readings.size() == 1) {
            beam.forEach(start -> start.append(readings.get(0)));
            return beam;
        }
        List<StringBuilder> longer = new ArrayList<>();
        for (String reading : readings) {
            for (StringBuilder start : beam) {
                if (longer.size() < most) {
                    longer.add(new StringBuilder(start).append(reading));
                }
            }
        }
        return longer;
    }
}
