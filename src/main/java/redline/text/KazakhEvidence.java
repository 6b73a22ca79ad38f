package redline.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Signs that a post is written in Kazakh: a letter of its own alphabet, one of its commonest function words and some others,
 * or endings that no Russian form has.
 */
public final class KazakhEvidence {

    /** Folded, as they are typed with Russian letters: function words and what is told by no ending; none is an ordinary Russian word. */
    private static final Set<String> WORDS = Set.of(
            "екен",
            "гой",
            "емес",
            "жок",
            "деп",
            "ушин",
            "керек",
            "мен",
            "сен",
            "бул",
            "олар",
            "биз",
            "сиз",
            "олардын",
            "биздин",
            "барлык",
            "барлыгы",
            "бари",
            "осы",
            "сол",
            "казир",
            "калай",
            "кандай",
            "неге",
            "тиис",
            "туралы",
            "сиякты",
            "болып",
            "болды",
            "болган",
            "деген",
            "дейди",
            "келди",
            "кетсин",
            "казакша",
            "тили",
            "тилин",
            "халкы",
            "халык",
            "елим",
            "елимиз",
            "жерим",
            "жеримиз",
            "адамдар",
            "олим",
            "дегенди",
            "болмайды",
            "болмаймын",
            "отбасы",
            "букил",
            "нагыз",
            "жаксы",
            "ешкашан",
            "бирдей",
            "жиберу",
            "шыгу",
            "сотын",
            "сотына",
            "шахын",
            "шахына",
            "кездессе");

    /** A plural with a case, or of somebody with a case, or "our" with a case, folded: адамдарды, басшыларын, халкымызга. */
    private static final Pattern ENDINGS = Pattern.compile(".{4,}[лдт][ае]р(?:д[ыи]н?|г[ае]|д[ае]н?|мен|[ыи]м[ыи]з.*)"
            + "|.{3,}[лдт]ары(?:н|на|ны|нын|нан|нда|мен)|.{2,}[ыи]м[ыи]з(?:д[ыи]н?|г[ае]|д[ае]н?)");

    /** "Of its", "to its": басшысынан, сотынан, басшысына; and what no Russian word holds: басшылары, полициялары. */
    private static final Pattern POSSESSED =
            Pattern.compile(".{3,}(?:[ыи]н[ае]н|сын[ае])|.{2,}(?:шы(?:лар|сы)|ия(?:лары|сы)).*");

    private static final int SHORTEST_WITH_ENDINGS = 6;
    private static final int LONGEST_WORD = 64;
    private static final Pattern PLURAL = Pattern.compile(".{3,}[лдт][ае]р");

    private KazakhEvidence() {}

    /** Whether any word of the text is such a sign, its look-alike letters undone. */
    static boolean in(List<Token> tokens) {
        for (Token token : tokens) {
            if ((token.marks() & (Token.CYRILLIC | Token.MIXED_SCRIPT | Token.GREEK)) == 0) {
                continue;
            }
            boolean mixed = (token.marks() & (Token.MIXED_SCRIPT | Token.GREEK)) != 0;
            String form = mixed ? KazakhCuts.fold(LookAlikes.cyrillic(token.form())) : token.form();
            if ((token.marks() & Token.KAZAKH) != 0 || WORDS.contains(form) || hasEndings(form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEndings(String form) {
        boolean mayHave = form.contains("ар") || form.contains("ер") || form.contains("мыз") || form.contains("миз");
        boolean mayBePossessed = form.endsWith("нан")
                || form.endsWith("нен")
                || form.contains("сы")
                || form.contains("лары")
                || form.contains("шы");
        return (mayHave && isOfLength(form) && ENDINGS.matcher(form).matches())
                || (mayBePossessed
                        && isOfLength(form)
                        && POSSESSED.matcher(form).matches());
    }

    private static boolean isOfLength(String form) {
        return form.length() >= SHORTEST_WITH_ENDINGS && form.length() <= LONGEST_WORD;
    }

    /** Whether a form may be a Kazakh plural; some Russian nouns look the same. */
    public static boolean isPlural(String form) {
        boolean ends = form.endsWith("ар") || form.endsWith("ер");
        return ends && isOfLength(form) && PLURAL.matcher(form).matches();
    }
}
