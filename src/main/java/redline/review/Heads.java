package redline.review;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The case that stands in the queue for others of the same words. */
final class Heads {

    private Heads() {}

    /** Lets the oldest waiting follower of a case stand in the queue in its place. */
    static void pass(Handle handle, long head) {
        Optional<Long> next = handle.createQuery(
                        "SELECT min(id) FROM cases WHERE head_id = :head AND status = 'waiting'")
                .bind("head", head)
                .mapTo(Long.class)
                .findOne();
        next.ifPresent(heir -> {
            handle.execute("UPDATE cases SET head_id = NULL WHERE id = ?", heir);
            handle.execute("UPDATE cases SET head_id = ? WHERE head_id = ? AND status = 'waiting'", heir, head);
        });
    }
}
