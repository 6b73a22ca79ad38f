package redline.lexicon.expand;

import java.text.Normalizer;
import java.util.Locale;

/** The spelling of Russian words as the inflector compares them. */
final class RussianLetters {

    private RussianLetters() {}

    /** The word in lower case and composed letters, ё kept. */
    static String normal(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The word with е for ё. */
    static String fold(String word) {
        return word.replace('ё', 'е');
    }

    /** Whether all letters are Russian. */
    static boolean isRussian(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> (c >= 'а' && c <= 'я') || c == 'ё');
    }
}
