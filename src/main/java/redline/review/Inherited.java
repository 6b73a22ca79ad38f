package redline.review;

import org.jdbi.v3.core.Handle;

/** The decision about one case, holding for another of the same words too; it names the one it comes from. */
final class Inherited {

    private Inherited() {}

    /** Lets the same person's decision hold for that case. */
    static void from(Handle handle, long decision, long caseId, long now) {
        long id = handle.createUpdate("""
            INSERT INTO decisions (case_id, client_key, reviewer, outcome, rabat, note, at, replaces, via)
            SELECT :case, d.client_key, d.reviewer, d.outcome, d.rabat, d.note, :now,
              (SELECT decision_id FROM cases WHERE id = :case), coalesce(d.via, d.id)
            FROM decisions d WHERE d.id = :decision\
            """)
                .bind("case", caseId)
                .bind("now", now)
                .bind("decision", decision)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("UPDATE cases SET decision_id = :decision, decided_at = :now, claimed_by = NULL,"
                        + " claimed_until = 0, status = CASE WHEN (SELECT outcome FROM decisions WHERE id = :decision)"
                        + " = 'unsure' THEN 'second-opinion' ELSE 'decided' END WHERE id = :case")
                .bind("decision", id)
                .bind("now", now)
                .bind("case", caseId)
                .execute();
    }
}
