package redline.context;

import java.util.Set;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;
import redline.text.Token;

/** What a word of saying before a match says: the match, when "that", a colon or nothing but small words part them. */
final class Complement {

    private static final int LONGEST = 3;
    private static final int LONGEST_OPENER = 8;
    private static final Set<String> WORDS = Set.of("that", "how", "что", "чтобы", "будто", "якобы", "деген", "деп");
    private static final Set<String> OBJECTS =
            Set.of("it", "so", "this", "nothing", "это", "этого", "ничего", "так", "соны", "оны", "осыны", "солай");

    private static final Set<String> APART = Set.of(
            "with", "because", "from", "without", "behind", "over", "by", "из-за", "от", "без", "с", "из", "после");

    private Complement() {}

    static boolean is(Lattice lattice, int token) {
        return WORDS.contains(lattice.text().token(token).form());
    }

    /** Whether "that" stands behind a word and nothing but the match stands behind "that". */
    static boolean standsBefore(Lattice lattice, Match match, int word) {
        for (int token = match.firstToken() - 1; token > word; token--) {
            if (is(lattice, token)) {
                return token - word <= LONGEST_OPENER
                        && !Turn.stands(lattice, word, match.firstToken())
                        && !Reach.isJoined(lattice, word, token)
                        && !Reach.isOpposed(lattice, token, match.firstToken())
                        && (lattice.text().boundBetween(token, match.firstToken()) != ScannedText.NONE
                                || !Reach.isBroken(lattice, token, match.firstToken()));
            }
        }
        return false;
    }

    /** Whether a word of saying before the match has the match as its complement. */
    static boolean isOf(Lattice lattice, Match match, int verb, boolean colon) {
        int first = match.firstToken();
        if (verb >= first || Turn.stands(lattice, verb, first)) {
            return false;
        }
        return standsBefore(lattice, match, verb)
                || (colon && hasColon(lattice, verb, first))
                || (!isKazakh(lattice, verb) && isDirect(lattice, verb, first));
    }

    static boolean hasColon(Lattice lattice, int verb, int first) {
        int from = lattice.text().token(verb).span().end();
        int to = lattice.text().token(first).span().start();
        return lattice.text().original().substring(from, to).indexOf(':') >= 0;
    }

    private static boolean isDirect(Lattice lattice, int verb, int first) {
        boolean object = verb + 1 < first
                && OBJECTS.contains(lattice.text().token(verb + 1).form());
        return !object
                && !isInPhrase(lattice, verb, first)
                && lattice.text().boundBetween(verb, first) == ScannedText.NONE
                && Reach.contentBetween(lattice, verb, first) <= LONGEST
                && !Reach.isBroken(lattice, verb, first)
                && !Reach.isAnyBetween(verb, first, token -> lattice.is(token, WordRole.QUESTION_WORD));
    }

    /** "Hear myself with …": the match belongs to a preposition, not to the verb. */
    private static boolean isInPhrase(Lattice lattice, int verb, int first) {
        for (int token = first - 1; token > verb + 1 && !lattice.isContent(token); token--) {
            if (APART.contains(lattice.text().token(token).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is of a Kazakh verb, judged by its letters or its ending. */
    static boolean isKazakhWord(Lattice lattice, int token) {
        return isKazakh(lattice, token) || lattice.text().token(token).is(Token.KAZAKH);
    }

    /** A Kazakh verb stands behind what it says, with «деп» between. */
    static boolean isKazakh(Lattice lattice, int verb) {
        Token token = lattice.text().token(verb);
        return !token.is(Token.LATIN) && ThirdPerson.isKazakh(token.form());
    }
}
