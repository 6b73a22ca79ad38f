package redline.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Letters held down for emphasis: what a word is when each run of three or more of one letter is one letter, or two. */
public final class Stretching {

    private static final int RUN = 3;
    private static final int MOST_RUNS = 3;

    private Stretching() {}

    /** Whether some character stands three times or more in a row. */
    public static boolean isIn(String form) {
        for (int i = 2; i < form.length(); i++) {
            if (form.charAt(i) == form.charAt(i - 1)
                    && form.charAt(i) == form.charAt(i - 2)
                    && Character.isLetter(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words that a stretched one may be, the shortest first. */
    public static List<String> readings(String form) {
        Set<String> readings = new LinkedHashSet<>();
        for (int choice = 0; choice < 1 << MOST_RUNS; choice++) {
            readings.add(reading(form, choice));
        }
        return List.copyOf(readings);
    }

    /** Bit n of the choice: the n-th run is two letters; all runs after the last bit are as that one. */
    private static String reading(String form, int choice) {
        StringBuilder reading = new StringBuilder(form.length());
        int runs = 0;
        for (int i = 0; i < form.length(); ) {
            int end = i + 1;
            while (end < form.length() && form.charAt(end) == form.charAt(i)) {
                end++;
            }
            int length = end - i;
            if (length >= RUN) {
                length = 1 + (choice >> Math.min(runs++, MOST_RUNS - 1) & 1);
            }
            reading.append(form, i, i + length);
            i = end;
        }
        return reading.toString();
    }
}
