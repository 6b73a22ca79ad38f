package redline.text;

import java.util.Set;

/** Signs that a post is written in Kazakh: a letter of its own alphabet or one of its commonest function words. */
public final class KazakhEvidence {

    /** Folded, as they are typed with Russian letters; none is an ordinary Russian word. */
    private static final Set<String> WORDS = Set.of(
            "екен", "гой", "емес", "жок", "деп", "ушин", "керек", "мен", "сен", "бул", "олар", "биз", "сиз", "олардын",
            "биздин", "барлык", "барлыгы", "бари", "барин", "осы", "сол", "казир", "калай", "кандай", "неге", "тиис",
            "туралы", "сиякты", "болып", "болды", "болган", "деген", "дейди", "келди", "кетсин", "казак", "казакша",
            "тили", "тилин", "халкы", "халык", "елим", "елимиз", "жерим", "жеримиз", "адамдар", "олим");

    private KazakhEvidence() {}

    /** Whether any word of the text is such a sign. */
    public static boolean in(ScannedText text) {
        for (Token token : text.tokens()) {
            if ((token.marks() & Token.KAZAKH) != 0 || WORDS.contains(token.form())) {
                return true;
            }
        }
        return false;
    }
}
