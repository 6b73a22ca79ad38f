package redline.review;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditLog;
import redline.review.audit.Digests;
import redline.review.store.Database;

/** Cases leave: when a platform asks by its key, and when they have been kept long enough. The log tells of it. */
final class Care {

    private static final List<String> BY_CASE = List.of("flags", "facets", "case_bands", "decisions");
    private static final long DAY_MILLIS = 86_400_000L;
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Clock clock;
    private final AuditLog log;

    Care(Database database, Clock clock, AuditLog log) {
        this.database = database;
        this.clock = clock;
        this.log = log;
    }

    /** Erases every case with that key, with its decisions and what the log says of it; the answer is how many. */
    int erase(String actor, String key) {
        return database.write(handle -> {
            List<Long> ids = handle.createQuery("SELECT id FROM cases WHERE erase_key = :key")
                    .bind("key", Digests.of(Salt.of(handle, database), key))
                    .mapTo(Long.class)
                    .list();
            ids.forEach(id -> remove(handle, id));
            CaseSearch.noteErasure(handle);
            log.append(handle, new AuditEvent(actor, "erase", "", "{\"cases\":" + ids.size() + "}"));
            return ids.size();
        });
    }

    /** Removes what was decided more than so many days ago; the answer is how many. */
    int retain(int days) {
        if (days == 0) {
            return 0;
        }
        int removed = 0;
        for (int some = AT_ONCE; some == AT_ONCE; removed += some) {
            some = retainSome(clock.millis() - days * DAY_MILLIS);
        }
        return removed;
    }

    private int retainSome(long before) {
        return database.write(handle -> {
            List<Long> ids = handle.createQuery(
                            "SELECT id FROM cases WHERE (status = 'decided' AND decided_at < :before)"
                                    + " OR (status = 'superseded' AND received_at < :before) LIMIT " + AT_ONCE)
                    .bind("before", before)
                    .mapTo(Long.class)
                    .list();
            ids.forEach(id -> remove(handle, id));
            if (!ids.isEmpty()) {
                CaseSearch.noteErasure(handle);
                log.append(handle, new AuditEvent("system", "retention", "", "{\"cases\":" + ids.size() + "}"));
            }
            return ids.size();
        });
    }

    private static void remove(Handle handle, long id) {
        Heads.pass(handle, id);
        AuditLog.eraseDetails(handle, "case:" + id);
        handle.execute("DELETE FROM verdicts WHERE decision_id IN (SELECT id FROM decisions WHERE case_id = ?)", id);
        BY_CASE.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE case_id = ?", id));
        handle.execute("DELETE FROM cases WHERE id = ?", id);
    }
}
