package redline.context;

import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** The frame of a court, the law, a dictionary, scholarship or news in the same sentence. */
final class FrameRule implements ContextRule {

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        Around around = new Around(lattice, match);
        return around.outside(WordRole.FRAME)
                .or(() -> Slurs.glossed(lattice, match, around))
                .map(token -> around.finding(FindingKind.FRAME, token));
    }
}
