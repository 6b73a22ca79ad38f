package redline.lexicon;

import java.util.Locale;
import redline.text.KazakhCuts;
import redline.text.WordForms;

/** The text of a pattern as the search sees it: spellings that are searched alike are written alike. */
final class FoldedText {

    private FoldedText() {}

    static String of(String language, String text) {
        String plain = text.strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
        return language.equals("kk") ? KazakhCuts.fold(plain) : WordForms.key(plain);
    }

    /** Whether nothing of a word is left to search for. */
    static boolean isNothing(String word) {
        return KazakhCuts.fold(WordForms.key(word)).chars().noneMatch(Character::isLetterOrDigit);
    }
}
