package redline.context;

import java.util.Optional;
import redline.lexicon.Category;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** A longer innocent phrase that covers the match, or talk of sport in the same sentence; a slur is one there too. */
final class IdiomRule implements ContextRule {

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        if (match.exception().isPresent()) {
            int first = match.exception().get().first();
            int last = match.exception().get().last();
            return Optional.of(new Finding(FindingKind.IDIOM, lattice.text().span(first, last)));
        }
        if (match.entry().category() == Category.DEROGATORY_NAMING) {
            return Optional.empty();
        }
        Around around = new Around(lattice, match);
        return around.outside(WordRole.SPORT_FRAME).map(token -> around.finding(FindingKind.IDIOM, token));
    }
}
