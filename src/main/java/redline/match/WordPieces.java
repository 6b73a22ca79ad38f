package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.KazakhCuts;
import redline.text.Token;

/** The words that a word written without spaces may consist of. */
final class WordPieces {

    private static final int SHORTEST_KAZAKH = 2;
    /** A piece of so many letters is no accident. */
    static final int SURE = 4;

    /** The longest piece. */
    static final int LONGEST = 20;

    /** A form of so many letters may have the shortest pieces. */
    static final int LONG_FORM = 12;

    private static final Set<String> SHORT_WORDS = Set.of(
            "на", "не", "за", "из", "по", "до", "от", "то", "мы", "ты", "вы", "он", "их", "ни", "но", "бы", "же", "да",
            "ли", "со", "об", "во", "to", "of", "in", "on", "at", "is", "it", "be", "as", "so", "we", "us", "am", "do",
            "go", "no", "or", "by", "my", "me", "up", "if", "an");

    /** Other words so common that they are expected wherever they fit. */
    private static final Set<String> COMMON_WORDS = Set.of(
            "the", "for", "and", "are", "not", "all", "you", "our", "has", "was", "but", "can", "that", "this", "with",
            "they", "from", "have", "will", "these", "those", "как", "что", "это", "эти", "этим", "этих", "все", "всех",
            "всем", "для", "нет", "нам", "вам", "они", "без", "под", "при", "емес", "жоқ", "жок", "мен", "сол", "осы");

    /** Words that are sooner two without the space: "Buddhistsareacancer". */
    private static final Set<String> TWO_WORDS = Set.of("area", "nota", "isa", "bea", "ненужны");

    /** Words of the lexicon, or ordinary ones beside them, or Kazakh forms of the lexicon's stems beside them. */
    enum Kind {
        KNOWN,
        ORDINARY,
        KAZAKH
    }

    /** Kazakh small words that people write on to the word before, the longest first; a question word needs a long one. */
    private static final List<String> CLITICS =
            List.of("керек", "емес", "екен", "еди", "еді", "гой", "ғой", "қой", "жок", "жоқ", "деп");

    private static final List<String> QUESTIONS = List.of("ма", "ме", "ба", "бе", "па", "пе");
    private static final int LONG_ASKED = 6;

    private static final Pattern KAZAKH_PLURAL = Pattern.compile("[а-яё]{3,}(?:[лдт]ар|[лдт]ер)[а-яё]*");

    private final MatchTables tables;
    private final KeyLookup lookup;
    private final OrdinaryWords ordinary;

    WordPieces(MatchTables tables, KeyLookup lookup, OrdinaryWords ordinary) {
        this.tables = tables;
        this.lookup = lookup;
        this.ordinary = ordinary;
    }

    /** What to try in turn: with a Kazakh letter a word has Kazakh pieces, without one these are the last resort. */
    static List<Kind> kinds(Token word) {
        return word.is(Token.KAZAKH) ? List.of(Kind.KAZAKH) : List.of(Kind.KNOWN, Kind.ORDINARY, Kind.KAZAKH);
    }

    /** Whether a piece of a form is a word of a kind. */
    boolean are(Kind kind, String form, String piece) {
        return isKnown(piece)
                || (kind == Kind.ORDINARY && isOrdinaryPiece(piece))
                || (kind == Kind.KAZAKH && isKazakhPiece(form, piece))
                || (kind != Kind.KAZAKH && isKazakhGroup(piece));
    }

    /** A name of a group in the Kazakh plural may stand among Russian words: «якуттарзадело». */
    boolean isKazakhGroup(String piece) {
        return KAZAKH_PLURAL.matcher(piece).matches() && isKazakhWord(piece, SURE) && isGroup(piece);
    }

    /** Whether a Kazakh plural may stand somewhere in a form. */
    static boolean mayHoldKazakhPlural(String form) {
        return KAZAKH_PLURAL.matcher(form).matches();
    }

    /** Whether a piece is expected wherever it fits. */
    static boolean isCommon(String piece) {
        return SHORT_WORDS.contains(piece) || COMMON_WORDS.contains(piece);
    }

    /** Whether a piece is a form of the lexicon. */
    boolean isKnown(String piece) {
        return tables.forms().find(piece) >= 0;
    }

    /** Where the Kazakh small word begins that is written on to a word of the lexicon, 0 if none is: «шошқағой». */
    int clitic(Token word) {
        String form = word.form();
        if (!word.is(Token.CYRILLIC)) {
            return 0;
        }
        int start = clitic(form, CLITICS, SURE - 1);
        return start > 0 ? start : clitic(form, QUESTIONS, LONG_ASKED);
    }

    private int clitic(String form, List<String> clitics, int shortest) {
        for (String clitic : clitics) {
            int start = form.length() - clitic.length();
            if (start >= shortest && form.endsWith(clitic) && isWord(form.substring(0, start))) {
                return start;
            }
        }
        return 0;
    }

    private boolean isWord(String piece) {
        return isKnown(piece) || isKazakhWord(piece, SURE - 1);
    }

    /** Whether a piece is rather two words. */
    static boolean areTwo(String piece) {
        return TWO_WORDS.contains(piece);
    }

    /** Whether a dictionary has a form. */
    boolean isOrdinary(String form) {
        return isLatin(form) ? ordinary.isEnglish(form) : ordinary.isRussian(form);
    }

    /** Whether a piece names a group. */
    boolean isGroup(String piece) {
        List<Key> keys = new ArrayList<>();
        lookup.kazakh(piece, true, 0, 0, keys);
        lookup.exact(piece, 0, 0, keys);
        return keys.stream().anyMatch(key -> tables.symbols().group(key.symbol()) != 0);
    }

    /** Whether the name of a group stands somewhere in a form. */
    boolean holdGroup(String form) {
        for (int start = 0; start + SURE <= form.length(); start++) {
            for (int end = start + SURE; end <= Math.min(form.length(), start + LONGEST); end++) {
                String piece = form.substring(start, end);
                if (isKnown(piece) && isGroup(piece)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A form that the lexicon's word does not allow, such as a negated one, is still one word. */
    boolean isFormOfKnownStem(Token token) {
        return token.is(Token.CYRILLIC)
                && lookup.cuts(token.form()).stream()
                        .anyMatch(cut -> cut.stem().length() > SHORTEST_KAZAKH
                                && tables.stems().find(cut.stem()) >= 0);
    }

    private static boolean isLatin(String form) {
        return form.charAt(0) < 'а';
    }

    private boolean isOrdinaryPiece(String piece) {
        if (piece.length() < SURE - 1) {
            return SHORT_WORDS.contains(piece);
        }
        boolean maybeName = isLatin(piece) && piece.length() <= SURE;
        return maybeName ? ordinary.isPlainEnglish(piece) : isOrdinary(piece);
    }

    private boolean isKazakhPiece(String form, String piece) {
        boolean mayBeShort = form.length() >= LONG_FORM;
        return (mayBeShort || piece.length() >= SURE)
                && !isLatin(piece)
                && isKazakhWord(piece, mayBeShort ? SHORTEST_KAZAKH : SURE);
    }

    /** Whether a piece is a Kazakh word: its beginning is a stem of some length, and one of its cuts is that stem. */
    private boolean isKazakhWord(String piece, int shortest) {
        String folded = KazakhCuts.fold(piece);
        boolean begins = false;
        for (int end = shortest; end <= folded.length() && !begins; end++) {
            begins = tables.stems().find(folded.substring(0, end)) >= 0;
        }
        if (!begins) {
            return false;
        }
        List<Key> keys = new ArrayList<>();
        lookup.kazakh(piece, true, 0, 0, keys);
        return shortest < SURE
                ? !keys.isEmpty()
                : keys.stream().anyMatch(key -> (key.conditions() & Key.KAZAKH_POST) == 0);
    }
}
