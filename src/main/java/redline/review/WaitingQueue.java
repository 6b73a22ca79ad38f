package redline.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.review.store.Database;

/** The cases that wait, the gravest level first and in it the oldest. A case is given to one person at a time. */
final class WaitingQueue {

    private static final String ORDER = " ORDER BY level DESC, received_at, id";
    private static final int GRAVE = 5;

    private final Database database;
    private final Clock clock;
    private final ReviewSettings settings;

    WaitingQueue(Database database, Clock clock, ReviewSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** The case that this person holds, or else the next one, which this person then holds. */
    Optional<Long> next(String reviewer, CaseFilter filter) {
        return database.write(handle -> {
            database.lock(handle, "reviewer " + reviewer);
            Optional<Long> held = held(handle, reviewer);
            if (held.isPresent()) {
                return held;
            }
            Optional<Long> found = paced(handle, reviewer, filter);
            found.ifPresent(id -> hold(handle, id, reviewer));
            return found;
        });
    }

    private Optional<Long> paced(Handle handle, String reviewer, CaseFilter filter) {
        Pace pace = Pace.of(handle, reviewer, settings);
        CaseConditions rested = free(reviewer, filter);
        if (pace.needsRest()) {
            rested.and("severity < :grave", "grave", GRAVE);
        }
        pace.tired().ifPresent(kind -> rested.and("kind <> :kind", "kind", kind));
        boolean isPaced = pace.needsRest() || pace.tired().isPresent();
        return first(handle, rested).or(() -> isPaced ? first(handle, free(reviewer, filter)) : Optional.empty());
    }

    /** Nobody holds them, and this person was not unsure about them. A claim of the far future is a clock's fault. */
    private CaseConditions free(String reviewer, CaseFilter filter) {
        long now = clock.millis();
        return new CaseConditions(filter)
                .and("(claimed_until <= :now OR claimed_until > :now + " + strangeMillis() + ")", "now", now)
                .and("not_for NOT LIKE :me", "me", "%," + reviewer + ",%");
    }

    private Optional<Long> first(Handle handle, CaseConditions conditions) {
        return conditions
                .bind(handle.createQuery(
                        "SELECT id FROM cases WHERE " + conditions.sql() + ORDER + " LIMIT 1" + database.skipLocked()))
                .mapTo(Long.class)
                .findOne();
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
        CaseConditions conditions = new CaseConditions(filter);
        String order =
                filter.status().filter(status -> status == CaseStatus.DECIDED).isPresent()
                        ? " ORDER BY decided_at DESC, id DESC"
                        : ORDER;
        return database.read(handle -> conditions
                .bind(handle.createQuery("SELECT id FROM cases WHERE " + conditions.sql() + order + " LIMIT " + limit
                        + " OFFSET " + offset))
                .mapTo(Long.class)
                .list());
    }

    /** How many cases fit; counting stops at that number. */
    long count(CaseFilter filter, int most) {
        CaseConditions conditions = new CaseConditions(filter);
        return database.read(handle -> conditions
                .bind(handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM cases WHERE " + conditions.sql()
                        + " LIMIT " + most + ") AS counted"))
                .mapTo(Long.class)
                .one());
    }

    /** A claim that ends later than that was made when the clock stood wrong. */
    private long strangeMillis() {
        return 2 * claimMillis();
    }

    private long claimMillis() {
        return settings.claimMinutes() * 60_000L;
    }
}
