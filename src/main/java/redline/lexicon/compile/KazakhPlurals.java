package redline.lexicon.compile;

import java.util.List;
import redline.text.WordForms;

/** Kazakh plurals of Russian names as people type them: «китайецтер», «шымкентскийлер», with either vowel. */
final class KazakhPlurals {

    private static final int SHORTEST = 4;

    private KazakhPlurals() {}

    /** The plurals of a name in the nominative, none where a Kazakh ending would be doubtful. */
    static List<String> of(String name) {
        String word = WordForms.key(name);
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'а' && c <= 'я')) {
            return List.of();
        }
        String stem = stem(word);
        char ending = ending(stem.charAt(stem.length() - 1));
        return List.of(stem + ending + "ар", stem + ending + "ер");
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
