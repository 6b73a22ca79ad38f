package redline.context;

import java.util.Optional;
import java.util.function.IntPredicate;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/** The words around a match, and the questions that the rules ask about them. */
final class Around {

    private final Lattice lattice;
    private final Match match;

    Around(Lattice lattice, Match match) {
        this.lattice = lattice;
        this.match = match;
    }

    /** First token of the sentence of the match. */
    int sentenceStart() {
        return lattice.text().runStart(match.firstToken(), ScannedText.SENTENCE);
    }

    /** Token after the sentence of the match. */
    int sentenceEnd() {
        return lattice.text().runEnd(match.lastToken(), ScannedText.SENTENCE);
    }

    /** First token of the clause of the match; commas do not end it. */
    int clauseStart() {
        return lattice.runStart(match.firstToken(), ScannedText.CLAUSE);
    }

    /** Token after the clause of the match; commas do not end it. */
    int clauseEnd() {
        return lattice.runEnd(match.lastToken(), ScannedText.CLAUSE);
    }

    /** Whether a token is one of the words or the target of the match. */
    boolean isMatched(int token) {
        boolean word = match.words().stream().anyMatch(w -> w.first() <= token && token <= w.last());
        boolean optional = match.optional().stream().anyMatch(w -> w.first() <= token && token <= w.last());
        return word
                || optional
                || match.target()
                        .filter(t -> t.tokens().first() <= token
                                && token <= t.tokens().last())
                        .isPresent();
    }

    /** The first token of the sentence outside the span of the match that has a role. */
    Optional<Integer> outside(WordRole role) {
        return first(sentenceStart(), sentenceEnd(), token -> isOutside(token) && lattice.is(token, role));
    }

    boolean isOutside(int token) {
        return token < match.firstToken() || token > match.lastToken();
    }

    Optional<Integer> first(int from, int to, IntPredicate wanted) {
        for (int token = Math.max(0, from); token < Math.min(to, lattice.text().size()); token++) {
            if (wanted.test(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Whether a word of saying reports somebody else, and the speaker does not agree with him. */
    boolean isReport(int token) {
        return Saying.isReport(lattice, token) && !Endorsement.stands(lattice, this);
    }

    Finding finding(FindingKind kind, int token) {
        return new Finding(kind, lattice.roleSpan(token));
    }
}
