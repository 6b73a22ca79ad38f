package redline.context;

import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** What the verb strikes is a thing or an animal that stands between the matched words, not the group. */
final class ObjectRule implements ContextRule {

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.first(
                        match.firstToken(),
                        match.lastToken() + 1,
                        token -> lattice.is(token, WordRole.THING_NOUN) && !around.isMatched(token))
                .map(token -> around.finding(FindingKind.OBJECT, token));
    }
}
