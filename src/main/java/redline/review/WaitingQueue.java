package redline.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.review.store.Database;

/** The cases that wait, the gravest level first and in it the oldest. A case is given to one person at a time. */
final class WaitingQueue {

    private final Database database;
    private final Clock clock;
    private final ReviewSettings settings;

    WaitingQueue(Database database, Clock clock, ReviewSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * The case that this person holds and that fits, or else the next one that fits, which this person then holds. A case
     * that fits no more, since the person asks for others now, goes back to the queue.
     */
    Optional<Long> next(String reviewer, CaseFilter filter) {
        return database.write(handle -> {
            database.lock(handle, "reviewer " + reviewer);
            Optional<Long> held = held(handle, reviewer);
            if (held.filter(id -> fits(handle, filter, id)).isPresent()) {
                return held;
            }
            held.ifPresent(
                    id -> handle.execute("UPDATE cases SET claimed_by = NULL, claimed_until = 0 WHERE id = ?", id));
            long now = clock.millis();
            Choice choice = new Choice(handle, database, reviewer, filter, now, now + strangeMillis());
            Optional<Long> found = choice.pick(Pace.of(handle, reviewer, settings));
            found.ifPresent(id -> hold(handle, id, reviewer));
            return found;
        });
    }

    private Optional<Long> held(Handle handle, String reviewer) {
        return handle.createQuery("SELECT id FROM cases WHERE claimed_by = :me AND claimed_until > :now"
                        + " AND claimed_until <= :latest AND status IN ('waiting', 'second-opinion')"
                        + " ORDER BY claimed_until LIMIT 1")
                .bind("me", reviewer)
                .bind("now", clock.millis())
                .bind("latest", clock.millis() + strangeMillis())
                .mapTo(Long.class)
                .findOne();
    }

    private static boolean fits(Handle handle, CaseFilter filter, long id) {
        if (filter.ids().filter(ids -> !ids.contains(id)).isPresent()) {
            return false;
        }
        CaseConditions conditions = CaseConditions.ordered(handle, filter.among(List.of(id)));
        return conditions
                .bind(handle.createQuery("SELECT cases.id FROM " + conditions.from()))
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /** Gives that case to this person, if nobody else holds it. */
    boolean claim(String reviewer, long id) {
        return database.write(handle -> {
            long now = clock.millis();
            return handle.createUpdate("UPDATE cases SET claimed_by = :me, claimed_until = :until WHERE id = :id"
                                    + " AND status IN ('waiting', 'second-opinion')"
                                    + " AND (claimed_by = :me OR claimed_until <= :now OR claimed_until > :strange)")
                            .bind("me", reviewer)
                            .bind("until", now + claimMillis())
                            .bind("strange", now + strangeMillis())
                            .bind("now", now)
                            .bind("id", id)
                            .execute()
                    == 1;
        });
    }

    /** Gives that case back; it is then given to somebody else. */
    boolean pass(String reviewer, long id) {
        return database.write(handle -> handle.createUpdate("UPDATE cases SET claimed_by = NULL, claimed_until = 0,"
                                + " not_for = CASE WHEN not_for = '' THEN ',' ELSE not_for END || :me || ','"
                                + " WHERE id = :id AND claimed_by = :me")
                        .bind("me", reviewer)
                        .bind("id", id)
                        .execute()
                == 1);
    }

    private void hold(Handle handle, long id, String reviewer) {
        handle.execute(
                "UPDATE cases SET claimed_by = ?, claimed_until = ? WHERE id = ?",
                reviewer,
                clock.millis() + claimMillis(),
                id);
    }

    /** The numbers of the cases that fit, in the order of the queue, newest first where they are decided. */
    List<Long> list(CaseFilter filter, int offset, int limit) {
        return database.read(handle -> {
            CaseConditions conditions = CaseConditions.ordered(handle, filter);
            return conditions
                    .bind(handle.createQuery("SELECT cases.id FROM " + conditions.from() + conditions.order()
                            + " LIMIT " + limit + " OFFSET " + offset))
                    .mapTo(Long.class)
                    .list();
        });
    }

    /** A claim that ends later than that was made when the clock stood wrong. */
    private long strangeMillis() {
        return 2 * claimMillis();
    }

    private long claimMillis() {
        return settings.claimMinutes() * 60_000L;
    }
}
