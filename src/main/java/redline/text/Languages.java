package redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The languages seen in a text, by script and commonest words: a label for display, nothing is decided by it. */
public final class Languages {

    private static final Set<String> RUSSIAN = Set.of(
            "и", "в", "не", "на", "что", "с", "как", "это", "по", "из", "за", "от", "они", "мы", "вы", "их", "всех",
            "надо", "все", "для", "же", "бы", "если", "или", "так", "уже", "еще", "ещё", "пора", "нужно", "наша",
            "наши", "только");

    private static final int ENGLISH_BIT = 1;
    private static final int KAZAKH_BIT = 2;
    private static final int RUSSIAN_BIT = 4;
    private static final List<List<String>> SETS =
            IntStream.range(0, 8).mapToObj(Languages::named).toList();

    private Languages() {}

    /**
     * What some words say about the language.
     *
     * @param kazakh whether one shows that the text is, at least in part, Kazakh
     * @param russian whether one is among the commonest Russian words
     * @param cyrillic how many have a Cyrillic letter
     * @param kazakhWords how many have a letter that only Kazakh has
     * @param latin how many have Latin letters only
     */
    public record Signs(boolean kazakh, boolean russian, int cyrillic, int kazakhWords, int latin) {

        /** The signs of a text. */
        public static Signs of(ScannedText text) {
            boolean russian = false;
            int cyrillic = 0;
            int kazakhWords = 0;
            int latin = 0;
            for (Token token : text.tokens()) {
                cyrillic += (token.marks() & Token.CYRILLIC) != 0 ? 1 : 0;
                kazakhWords += (token.marks() & Token.KAZAKH) != 0 ? 1 : 0;
                latin += (token.marks() & (Token.LATIN | Token.CYRILLIC | Token.ADDRESS)) == Token.LATIN ? 1 : 0;
                russian |= RUSSIAN.contains(token.form());
            }
            return new Signs(text.showsKazakh(), russian, cyrillic, kazakhWords, latin);
        }
    }

    /** BCP 47 tags in the order en, kk, ru; empty when no letter of ours is there. */
    public static List<String> in(ScannedText text) {
        Signs signs = Signs.of(text);
        return of(signs.kazakh, signs.russian, signs.cyrillic, signs.kazakhWords, signs.latin);
    }

    /** BCP 47 tags by the signs of all words together. */
    public static List<String> of(boolean kazakh, boolean russian, int cyrillic, int kazakhWords, int latin) {
        boolean isEnglish = latin > 0 && latin * 4 >= latin + cyrillic;
        boolean isRussian = russian || (cyrillic > kazakhWords && !kazakh);
        return SETS.get((isEnglish ? ENGLISH_BIT : 0) | (kazakh ? KAZAKH_BIT : 0) | (isRussian ? RUSSIAN_BIT : 0));
    }

    private static List<String> named(int bits) {
        List<String> languages = new ArrayList<>();
        if ((bits & ENGLISH_BIT) != 0) {
            languages.add("en");
        }
        if ((bits & KAZAKH_BIT) != 0) {
            languages.add("kk");
        }
        if ((bits & RUSSIAN_BIT) != 0) {
            languages.add("ru");
        }
        return List.copyOf(languages);
    }
}
