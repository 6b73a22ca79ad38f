package redline.context;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import redline.lexicon.Category;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * A slur is contempt wherever it is used, and innocent where it is only mentioned: what cancels other phrases from afar
 * must stand close to it.
 */
final class Slurs {

    private static final int NEAR = 3;
    private static final Set<String> WE = Set.of("we", "us", "мы", "біз", "биз");
    private static final Pattern RUSSIAN_ADJECTIVE =
            Pattern.compile(".+(?:[иыо]й|[ая]я|[оеыи]е|[оеё]го|[ое]му|[ыи]ми?|[ыи]х|[ую]ю)");

    private Slurs() {}

    /** Whether a match is a word of contempt by itself. */
    static boolean is(Match match) {
        return match.entry().category() == Category.DEROGATORY_NAMING
                && match.target().isEmpty();
    }

    /** "They are not …" takes a slur back, "some house, not some …" uses it. Elsewhere than in English any negation does. */
    static boolean takenBack(Lattice lattice, Match match, int negation) {
        if (!is(match) || !lattice.text().token(match.firstToken()).is(Token.LATIN)) {
            return true;
        }
        for (int token = negation; token >= 0; token--) {
            if (lattice.is(token, WordRole.PRONOUN)
                    || lattice.is(token, WordRole.FIRST_PERSON)
                    || lattice.isGroup(token)) {
                return true;
            }
            if (lattice.text().boundBefore(token) != ScannedText.NONE) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word is so close to a slur that it can speak about it. */
    static boolean isNear(Match match, int token) {
        return token >= match.firstToken() - NEAR && token <= match.lastToken() + NEAR;
    }

    /** Whether a word of saying before the match can speak about it: about a slur only from close by, or with "that". */
    static boolean reaches(Lattice lattice, Match match, int token) {
        return !is(match)
                || isNear(match, token)
                || lattice.is(token, WordRole.NAMING_VERB)
                || lattice.text().quotation(match.firstToken()) >= 0
                || Complement.standsBefore(lattice, match, token)
                || lattice.text()
                        .original()
                        .startsWith(":", lattice.text().token(token).span().end());
    }

    /** "(n.): … now derogatory": the entry of a dictionary, whose abbreviations end sentences. */
    static Optional<Integer> glossed(Lattice lattice, Match match, Around around) {
        int behind = lattice.text().token(match.lastToken()).span().end();
        boolean headword = is(match)
                && match.firstToken() == 0
                && lattice.text().original().substring(behind).stripLeading().startsWith("(");
        return headword
                ? around.first(match.lastToken() + 1, lattice.text().size(), token -> lattice.is(token, WordRole.FRAME))
                : Optional.empty();
    }

    /** «… сөзін»: the word itself is spoken of. */
    static Optional<Integer> named(Lattice lattice, Match match) {
        int next = match.lastToken() + 1;
        boolean word = is(match)
                && next < lattice.text().size()
                && lattice.text().token(next).form().startsWith("сөз");
        return word ? Optional.of(next) : Optional.empty();
    }

    /** "Us …", «мы, …»: the word is used of oneself. */
    static Optional<Integer> reclaimed(Lattice lattice, Match match) {
        int before = match.firstToken() - 1;
        boolean own = is(match)
                && before >= 0
                && lattice.text().boundBefore(before + 1) <= ScannedText.SOFT
                && WE.contains(lattice.text().token(before).form());
        return own ? Optional.of(before) : Optional.empty();
    }

    /** Whether a Russian slur can modify the word behind it; a noun cannot, unless that stands beside it in the nominative. */
    static boolean mayModify(Lattice lattice, Match match, int next) {
        Token last = lattice.text().token(match.lastToken());
        boolean russian = last.is(Token.CYRILLIC) && !lattice.text().showsKazakh();
        return !russian || RUSSIAN_ADJECTIVE.matcher(last.form()).matches() || lattice.isNominative(next);
    }
}
