package redline.review;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.explain.Level;
import redline.review.store.Database;

/**
 * The choice of the case that a person is given: the first that fits and that nobody holds, but for the person's pace.
 *
 * @param now the time, in milliseconds
 * @param strange a claim that ends later was made when the clock stood wrong, and holds nothing
 */
record Choice(Handle handle, Database database, String reviewer, CaseFilter filter, long now, long strange) {

    /** Where another kind is looked for before the queue is read by kinds. */
    private static final String AT_HEAD = "cases.id IN (SELECT h.id FROM cases h WHERE h.head_id IS NULL"
            + " AND h.status IN ('waiting', 'second-opinion') AND h.level <= :top"
            + " ORDER BY h.level DESC, h.received_at, h.id LIMIT 500)";

    Optional<Long> pick(Pace pace) {
        int gravest = Level.PRIORITY.ordinal() - (pace.needsRest() ? 1 : 0);
        if (pace.tired().isPresent()) {
            return ofOtherKind(pace.tired().orElseThrow(), gravest).or(() -> first(free()));
        }
        return first(upTo(gravest)).or(() -> pace.needsRest() ? first(free()) : Optional.empty());
    }

    /** The queue is read in its order, or by kinds where a flood stands at its head. */
    private Optional<Long> ofOtherKind(String kind, int gravest) {
        boolean isWhole = filter.ids().isEmpty() && Facets.of(filter).isEmpty();
        CaseConditions others = upTo(gravest).and("cases.kind <> :kind", "kind", kind);
        if (!isWhole) {
            return first(others);
        }
        return first(others.and(AT_HEAD, "top", gravest), CaseConditions.FEW_IN_QUEUE)
                .or(() -> byKind(kind, gravest));
    }

    private Optional<Long> byKind(String kind, int gravest) {
        for (int level = gravest; level >= 0; level--) {
            for (String side : List.of(">", "<")) {
                CaseConditions other = free().and("cases.level = :level", "level", level)
                        .and("cases.kind " + side + " :kind", "kind", kind);
                Optional<Long> found = first(other, " ORDER BY cases.kind, cases.received_at, cases.id");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private CaseConditions upTo(int level) {
        return level == Level.PRIORITY.ordinal() ? free() : free().and("cases.level <= :most", "most", level);
    }

    /** Nobody holds them, and this person was not unsure about them. */
    private CaseConditions free() {
        return CaseConditions.ordered(handle, filter)
                .and("(cases.claimed_until <= :now OR cases.claimed_until > :strange)", "now", now)
                .and("cases.not_for NOT LIKE :me", "me", "%," + reviewer + ",%")
                .with("strange", strange);
    }

    private Optional<Long> first(CaseConditions conditions) {
        return first(conditions, conditions.order());
    }

    private Optional<Long> first(CaseConditions conditions, String order) {
        String skip = database.skipLocked().replace("UPDATE", "UPDATE OF cases");
        return conditions
                .bind(handle.createQuery("SELECT cases.id FROM " + conditions.from() + order + " LIMIT 1" + skip))
                .mapTo(Long.class)
                .findOne();
    }
}
