package redline.context;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import redline.lexicon.Category;
import redline.lexicon.WordRole;
import redline.match.Lattice;
import redline.match.Match;

/** A call that names a time or a place is nearer to being followed. */
final class TimeRule implements ContextRule {

    private static final Set<Category> CALLS = EnumSet.of(
            Category.CALL_FOR_EXCLUSION, Category.VEILED_VIOLENCE, Category.OPEN_VIOLENCE, Category.DEATH_AND_GENOCIDE);

    @Override
    public Optional<Finding> read(Lattice lattice, Match match) {
        if (!CALLS.contains(match.entry().category())) {
            return Optional.empty();
        }
        Around around = new Around(lattice, match);
        return around.first(
                        around.clauseStart(),
                        around.clauseEnd(),
                        token -> lattice.is(token, WordRole.IMPERATIVE_TIME) && !around.isMatched(token))
                .map(token -> around.finding(FindingKind.IMPERATIVE_WITH_TIME, token));
    }
}
