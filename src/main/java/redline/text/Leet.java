package redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Digits, signs and letters of the other script that stand for letters: {@code 4урки}, {@code v3rmin}, {@code вpaги}. */
public final class Leet {

    /** In a form: a letter that the writer has hidden. */
    public static final char HIDDEN = '*';

    private static final int MOST_READINGS = 16;
    private static final String SIGNS = "*@$#€";

    private static final Map<Character, String> CYRILLIC = Map.of(
            '0', "о", '1', "ил", '3', "зе", '4', "ча", '5', "сп", '6', "б", '8', "в", '9', "я", '@', "а", '$', "с");
    private static final Map<Character, String> LATIN = Map.of(
            '0', "o", '1', "il", '3', "e", '4', "a", '5', "s", '6', "gb", '7', "t", '8', "b", '9', "g", '@', "a");
    private static final Map<Character, String> LATIN_SIGNS = Map.of('$', "s", '€', "e");

    private Leet() {}

    /** Whether a character may hide a letter inside a word though it is neither letter nor digit. */
    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Whether a word has both letters and characters that may stand for letters. */
    public static boolean isIn(String form) {
        boolean letter = false;
        boolean other = false;
        for (int i = 0; i < form.length(); i++) {
            boolean isLetter = Character.isLetter(form.charAt(i));
            letter |= isLetter;
            other |= !isLetter && form.charAt(i) != '\'' && form.charAt(i) != '’';
        }
        return letter && other;
    }

    /** The readings of a lower-case form in Cyrillic; none if some character has no reading there. */
    public static List<String> cyrillic(String form) {
        return readings(form, true);
    }

    /** The readings of a lower-case form in Latin; none if some character has no reading there. */
    public static List<String> latin(String form) {
        return readings(form, false);
    }

    private static List<String> readings(String form, boolean cyrillic) {
        List<StringBuilder> beam = new ArrayList<>(List.of(new StringBuilder(form.length())));
        for (int i = 0; i < form.length(); i++) {
            String letters = letters(form.charAt(i), cyrillic);
            if (letters.isEmpty()) {
                return List.of();
            }
            List<StringBuilder> longer = letters.length() == 1 ? beam : new ArrayList<>();
            if (letters.length() == 1) {
                beam.forEach(start -> start.append(letters));
            }
            for (int k = 0; letters.length() > 1 && k < letters.length(); k++) {
                for (StringBuilder start : beam) {
                    if (longer.size() < MOST_READINGS) {
                        longer.add(new StringBuilder(start).append(letters.charAt(k)));
                    }
                }
            }
            beam = longer;
        }
        return beam.stream().map(StringBuilder::toString).toList();
    }

    private static String letters(char c, boolean cyrillic) {
        if (Character.isLetter(c) || c == '\'' || c == '’') {
            String one = Character.toString(c);
            return cyrillic ? LookAlikes.cyrillic(one) : LookAlikes.latin(one);
        }
        String known = (cyrillic ? CYRILLIC : LATIN).getOrDefault(c, "");
        if (!known.isEmpty()) {
            return known;
        }
        String sign = cyrillic ? "" : LATIN_SIGNS.getOrDefault(c, "");
        return sign.isEmpty() && isSign(c) ? Character.toString(HIDDEN) : sign;
    }
}
