package redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The languages seen in a text, by script and commonest words: a label for display, nothing is decided by it. */
public final class Languages {

    private static final Set<String> RUSSIAN = Set.of(
            "и", "в", "не", "на", "что", "с", "как", "это", "по", "из", "за", "от", "они", "мы", "вы", "их", "всех",
            "надо", "все", "для", "же", "бы", "если", "или", "так", "уже", "еще", "ещё", "пора", "нужно", "наша",
            "наши", "только");

    private Languages() {}

    /** BCP 47 tags in the order en, kk, ru; empty when no letter of ours is there. */
    public static List<String> in(ScannedText text) {
        boolean kazakh = text.showsKazakh();
        boolean russian = false;
        int cyrillic = 0;
        int kazakhWords = 0;
        int latin = 0;
        for (Token token : text.tokens()) {
            boolean isKazakh = (token.marks() & Token.KAZAKH) != 0;
            cyrillic += (token.marks() & Token.CYRILLIC) != 0 ? 1 : 0;
            kazakhWords += isKazakh ? 1 : 0;
            latin += (token.marks() & (Token.LATIN | Token.CYRILLIC | Token.ADDRESS)) == Token.LATIN ? 1 : 0;
            russian |= RUSSIAN.contains(token.form());
        }
        List<String> languages = new ArrayList<>();
        if (latin > 0 && latin * 4 >= latin + cyrillic) {
            languages.add("en");
        }
        if (kazakh) {
            languages.add("kk");
        }
        if (russian || (cyrillic > kazakhWords && !kazakh)) {
            languages.add("ru");
        }
        return languages;
    }
}
