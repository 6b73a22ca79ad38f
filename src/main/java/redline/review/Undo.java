package redline.review;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.review.store.Database;

/** A decision taken back, with those that followed it. */
final class Undo {

    private Undo() {}

    /** The decision to take back. */
    record Made(long id, long caseId, String reviewer, boolean isUndone, Optional<Long> via) {}

    static Made find(Handle handle, Database database, long decision) {
        Made made = handle.createQuery("SELECT id, case_id, reviewer, undone_at, via FROM decisions WHERE id = :id")
                .bind("id", decision)
                .map((row, ctx) -> new Made(
                        row.getLong("id"),
                        row.getLong("case_id"),
                        row.getString("reviewer"),
                        Columns.number(row, "undone_at").isPresent(),
                        Columns.number(row, "via")))
                .findOne()
                .orElseThrow(() -> new NoSuchCase("there is no decision " + decision + "; it may have been erased"));
        Standing standing = Standing.of(handle, database, made.caseId());
        if (!made.isUndone()
                && standing.decision().filter(now -> now == decision).isEmpty()) {
            throw new Conflict("a later decision holds; undo that one first");
        }
        if (made.via().isPresent()) {
            throw new Conflict("this decision follows decision " + made.via().orElseThrow()
                    + " about the same words; undo that one, or revise this case alone");
        }
        return made;
    }

    static void apply(Handle handle, Made made, String reviewer, long now) {
        handle.createQuery("SELECT c.id FROM decisions d JOIN cases c ON c.id = d.case_id AND c.decision_id = d.id"
                        + " WHERE d.via = :id OR d.id = :id")
                .bind("id", made.id())
                .mapTo(Long.class)
                .list()
                .forEach(caseId -> restore(handle, caseId));
        handle.execute(
                "UPDATE decisions SET undone_at = ?, undone_by = ? WHERE (id = ? OR via = ?) AND undone_at IS NULL",
                now,
                reviewer,
                made.id(),
                made.id());
        handle.execute("UPDATE cases SET not_for = '' WHERE id = ? AND status = 'waiting'", made.caseId());
    }

    /** What held before the decision that holds now. */
    private static void restore(Handle handle, long caseId) {
        handle.createUpdate("UPDATE cases SET decision_id = (SELECT replaces FROM decisions"
                        + " WHERE decisions.id = cases.decision_id) WHERE id = :id")
                .bind("id", caseId)
                .execute();
        handle.createUpdate("UPDATE cases SET status = CASE (SELECT outcome FROM decisions"
                        + " WHERE decisions.id = cases.decision_id)"
                        + " WHEN 'unsure' THEN 'second-opinion' WHEN 'escalation' THEN 'decided'"
                        + " WHEN 'not-escalation' THEN 'decided' ELSE 'waiting' END,"
                        + " decided_at = (SELECT at FROM decisions WHERE decisions.id = cases.decision_id),"
                        + " claimed_by = NULL, claimed_until = 0 WHERE id = :id")
                .bind("id", caseId)
                .execute();
    }
}
