package redline.review;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.post.Post;

/**
 * Cases of the same or nearly the same words. Nearly the same are only texts that the same entries flag, as severely,
 * so that a word or a sign that turns the meaning keeps them apart. Only a case that stands in the queue for others has bands to be found by, and
 * the newest are looked at first: those are the ones that still wait.
 */
final class Twins {

    private static final int CANDIDATES = 20;

    /** Where the same words stand already. */
    private record Twin(long id, CaseStatus status, Optional<Long> head, Optional<Long> decision) {}

    /** Lets a new case follow its twin, if it has one, and tells how it stands then. */
    CaseStatus join(Handle handle, long id, Submission submission, long now) {
        Optional<Twin> same = same(handle, id, submission.digest());
        same.map(twin -> twin.head().orElse(twin.id()))
                .or(() -> near(handle, id, submission))
                .ifPresent(head -> handle.execute("UPDATE cases SET head_id = ? WHERE id = ?", head, id));
        if (same.filter(twin -> twin.status() == CaseStatus.DECIDED).isPresent()) {
            Inherited.from(handle, same.orElseThrow().decision().orElseThrow(), id, now);
            return CaseStatus.DECIDED;
        }
        return CaseStatus.WAITING;
    }

    private static Optional<Twin> same(Handle handle, long id, String digest) {
        return handle.createQuery("SELECT id, status, head_id, decision_id FROM cases WHERE digest = :digest"
                        + " AND id <> :id AND appeal = 0 AND status <> 'superseded' ORDER BY id DESC LIMIT 1")
                .bind("digest", digest)
                .bind("id", id)
                .map((rs, ctx) -> new Twin(
                        rs.getLong("id"),
                        CaseStatus.stored(rs.getString("status")),
                        Columns.number(rs, "head_id"),
                        Columns.number(rs, "decision_id")))
                .findOne();
    }

    private static Optional<Long> near(Handle handle, long id, Submission submission) {
        Post post = submission.post();
        Sketch sketch = Sketch.of(post.text());
        List<Long> bands = sketch.bands();
        if (bands.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> near = handle
                .createQuery("SELECT id, text FROM cases WHERE head_id IS NULL AND flag_print = :print"
                        + " AND status IN ('waiting', 'second-opinion') AND appeal = 0 AND id <> :id"
                        + " AND id IN (SELECT DISTINCT case_id FROM case_bands WHERE band IN (<bands>)"
                        + " ORDER BY case_id DESC LIMIT " + CANDIDATES + ") ORDER BY id")
                .bindList("bands", bands)
                .bind("print", CaseWriter.flagPrint(submission.assessment()))
                .bind("id", id)
                .map((rs, ctx) -> sketch.isNearlySame(Sketch.of(Columns.text(rs, "text"))) ? rs.getLong("id") : 0L)
                .stream()
                .filter(found -> found != 0)
                .findFirst();
        if (near.isEmpty()) {
            bands.stream()
                    .distinct()
                    .forEach(band -> handle.execute("INSERT INTO case_bands (band, case_id) VALUES (?, ?)", band, id));
        }
        return near;
    }
}
