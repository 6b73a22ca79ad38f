package redline.review;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The case that stands in the queue for others of the same words. */
final class Heads {

    private Heads() {}

    /** Lets the oldest waiting follower of a case stand in the queue in its place, and be found as it was. */
    static void pass(Handle handle, long head) {
        Optional<Long> next = handle.createQuery(
                        "SELECT min(id) FROM cases WHERE head_id = :head AND status = 'waiting'")
                .bind("head", head)
                .mapTo(Long.class)
                .findOne();
        next.ifPresent(heir -> {
            handle.execute("UPDATE cases SET head_id = NULL WHERE id = ?", heir);
            handle.execute("UPDATE cases SET head_id = ? WHERE head_id = ? AND status = 'waiting'", heir, head);
            handle.execute(
                    "INSERT INTO case_bands (band, case_id) SELECT band, CAST(? AS BIGINT) FROM case_bands"
                            + " WHERE case_id = ? AND band NOT IN (SELECT band FROM case_bands WHERE case_id = ?)",
                    heir,
                    head,
                    heir);
        });
    }
}
