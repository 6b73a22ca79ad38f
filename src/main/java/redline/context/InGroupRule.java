package redline.context;

import java.util.Optional;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;
import redline.text.ScannedText;

/** "We Kazakhs …": the speaker counts among the group. */
final class InGroupRule implements ContextRule {

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        if (match.target().isEmpty()) {
            return Optional.empty();
        }
        int before = match.target().get().tokens().first() - 1;
        Around around = new Around(lattice, match);
        boolean own = before >= 0
                && !around.isMatched(before)
                && lattice.text().boundBefore(before + 1) <= ScannedText.SOFT
                && lattice.is(before, WordRole.FIRST_PERSON)
                && FirstPerson.isOwnGroup(lattice.text().token(before).form());
        return own ? Optional.of(around.finding(FindingKind.IN_GROUP, before)) : Optional.empty();
    }
}
