package redline.context;

import java.util.Optional;
import java.util.regex.Pattern;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;
import redline.text.Token;

/** What the verb strikes is a thing or an animal that stands between the matched words, not the group. */
final class ObjectRule implements ContextRule {

    private static final Pattern INSTRUMENT = Pattern.compile(".+[мбп]ен");

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        match.firstToken(),
                        match.lastToken() + 1,
                        token -> lattice.is(token, WordRole.THING_NOUN)
                                && !around.isMatched(token)
                                && !isIndirect(lattice, token)
                                && !Likeness.is(lattice, token)
                                && !isKazakhInstrument(lattice, token))
                .or(() -> owned(lattice, match))
                .map(token -> around.finding(FindingKind.OBJECT, token));
    }

    /** "Kill the Danes' tax": a plural with an apostrophe at the end of the match only owns what follows. */
    private static Optional<Integer> owned(Lattice lattice, Match match) {
        int next = match.lastToken() + 1;
        boolean group = match.target()
                .filter(target -> target.tokens().last() == match.lastToken())
                .isPresent();
        if (!group || next >= lattice.text().size() || lattice.text().quotation(match.lastToken()) >= 0) {
            return Optional.empty();
        }
        String between = lattice.text()
                .original()
                .substring(
                        lattice.text().token(match.lastToken()).span().end(),
                        lattice.text().token(next).span().start());
        boolean owns = lattice.text().token(match.lastToken()).form().endsWith("s")
                && (between.equals("' ") || between.equals("’ "))
                && lattice.isContent(next);
        return owns ? Optional.of(next) : Optional.empty();
    }

    /** "To cows", "on this bus": nothing is done to them. */
    private static boolean isIndirect(Lattice lattice, int token) {
        int before = token - 1;
        while (before > 0
                && lattice.text().boundBefore(before) == ScannedText.NONE
                && !lattice.isContent(before)
                && !lattice.is(before, WordRole.PREPOSITION)) {
            before--;
        }
        return lattice.text().token(token).is(Token.LATIN) && lattice.is(before, WordRole.PREPOSITION);
    }

    /** «Газбен …» is by what it is done. */
    private static boolean isKazakhInstrument(Lattice lattice, int token) {
        return INSTRUMENT.matcher(lattice.text().token(token).form()).matches()
                && lattice.text().showsKazakh();
    }
}
