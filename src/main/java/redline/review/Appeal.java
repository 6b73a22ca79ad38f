package redline.review;

import org.jdbi.v3.core.Handle;

/** The same post once more in the queue, not for the person who decided it. */
final class Appeal {

    private Appeal() {}

    static long open(Handle handle, long caseId, long now) {
        long id = handle.createUpdate("""
            INSERT INTO cases (client_id, digest, text, parent, erase_key, received_at, submissions, status,
              level, severity, topics, languages, kind, flag_print, assessment, previous_id, appeal, not_for,
              claimed_until)
            SELECT c.client_id, c.digest, c.text, c.parent, c.erase_key, :now, 1, 'waiting', c.level,
              c.severity, c.topics, c.languages, c.kind, c.flag_print, c.assessment, c.id,
              (SELECT max(o.appeal) + 1 FROM cases o WHERE o.client_id = c.client_id AND o.digest = c.digest),
              CASE WHEN d.reviewer = 'local' THEN '' ELSE ',' || d.reviewer || ',' END, 0
            FROM cases c JOIN decisions d ON d.id = c.decision_id WHERE c.id = :case\
            """)
                .bind("now", now)
                .bind("case", caseId)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        handle.createUpdate("INSERT INTO flags (case_id, place, entry, category, topic, severity)"
                        + " SELECT :appeal, place, entry, category, topic, severity FROM flags WHERE case_id = :case")
                .bind("appeal", id)
                .bind("case", caseId)
                .execute();
        handle.createUpdate("INSERT INTO facets (case_id, facet, place, level, received_at)"
                        + " SELECT :appeal, facet, '" + Facets.QUEUE + "', level, :now FROM facets"
                        + " WHERE case_id = :case")
                .bind("appeal", id)
                .bind("now", now)
                .bind("case", caseId)
                .execute();
        return id;
    }
}
