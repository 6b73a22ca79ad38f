package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import redline.text.WordForms;

/** Kazakh plurals of Russian names as people type them: «китайецтер», «шымкентскийлер», with either vowel. */
final class KazakhPlurals {

    private static final int SHORTEST = 4;

    /** Kazakh says «китайец». */
    private static final Pattern VOWEL_AND_EC = Pattern.compile(".*[аеиоуыя]ец");

    private KazakhPlurals() {}

    /** The plurals of a name in the nominative, none where a Kazakh ending would be doubtful. */
    static List<String> of(String name) {
        String word = WordForms.key(name);
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'а' && c <= 'я')) {
            return List.of();
        }
        String stem = stem(word);
        char ending = ending(stem.charAt(stem.length() - 1));
        List<String> plurals = new ArrayList<>(List.of(stem + ending + "ар", stem + ending + "ер"));
        if (VOWEL_AND_EC.matcher(stem).matches()) {
            plurals.add(stem.substring(0, stem.length() - 2) + "йец" + ending + "ер");
        }
        return plurals;
    }

    /** «израильтянин» loses its singular ending, «молдаванин» too: «израильтяндар», «молдавандар». */
    private static String stem(String word) {
        boolean singular = word.endsWith("анин") || word.endsWith("янин");
        int drop = singular ? 2 : word.endsWith("ь") ? 1 : 0;
        return word.substring(0, word.length() - drop);
    }

    private static char ending(char last) {
        if ("зжлмн".indexOf(last) >= 0) {
            return 'д';
        }
        return "бвгдкпстфхцчшщ".indexOf(last) >= 0 ? 'т' : 'л';
    }
}
