package redline.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import redline.review.store.Database;

/**
 * The way into the queue. The same id with the same text is one case however often it comes; with another text it is an
 * edited post and a new case. The same words under another id are decided together with the first, and need no second
 * decision where they were decided before.
 */
final class Intake {

    private final Database database;
    private final Clock clock;
    private final CaseWriter writer = new CaseWriter();
    private final Twins twins = new Twins();

    Intake(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Puts all of them into the queue, or none; the answers are in the order of the submissions. */
    List<Admitted> admit(List<Submission> submissions) {
        TreeSet<String> names = new TreeSet<>();
        submissions.forEach(each -> {
            names.add("post " + each.post().id().json());
            names.add("words " + each.digest());
        });
        return database.write(handle -> {
            names.forEach(name -> database.lock(handle, name));
            String salt = Salt.of(handle, database);
            List<Admitted> admitted = new ArrayList<>();
            for (Submission submission : submissions) {
                admitted.add(admit(handle, submission, salt));
            }
            return admitted;
        });
    }

    private Admitted admit(Handle handle, Submission submission, String salt) {
        List<Edition> editions = editions(handle, submission);
        Optional<Edition> same = editions.stream()
                .filter(edition -> edition.digest().equals(submission.digest()))
                .findFirst();
        editions.stream()
                .filter(edition -> same.filter(edition::equals).isEmpty())
                .filter(edition -> edition.status() == CaseStatus.WAITING)
                .forEach(edition -> supersede(handle, edition.id()));
        if (same.isPresent()) {
            return again(handle, submission, same.get());
        }
        Optional<Long> previous = editions.stream().findFirst().map(Edition::id);
        long now = clock.millis();
        long id = writer.insert(handle, submission, salt, now, previous);
        CaseStatus status = twins.join(handle, id, submission, now);
        return new Admitted(submission.post().id(), id, status, true, 1);
    }

    private static Admitted again(Handle handle, Submission submission, Edition edition) {
        CaseStatus status = edition.status() == CaseStatus.SUPERSEDED ? CaseStatus.WAITING : edition.status();
        long submissions = edition.submissions() + 1;
        handle.createUpdate("UPDATE cases SET submissions = :submissions, status = :status WHERE id = :id")
                .bind("submissions", submissions)
                .bind("status", status.slug())
                .bind("id", edition.id())
                .execute();
        return new Admitted(submission.post().id(), edition.id(), status, false, submissions);
    }

    private static void supersede(Handle handle, long id) {
        handle.execute("UPDATE cases SET status = 'superseded', claimed_by = NULL, claimed_until = 0 WHERE id = ?", id);
        Heads.pass(handle, id);
    }

    /** The cases of that id, the newest first. */
    private static List<Edition> editions(Handle handle, Submission submission) {
        try (Stream<Edition> editions = handle
                .createQuery("SELECT id, digest, status, submissions FROM cases"
                        + " WHERE client_id = :client AND appeal = 0 ORDER BY id DESC")
                .bind("client", submission.post().id().json())
                .map((rs, ctx) -> new Edition(
                        rs.getLong("id"),
                        rs.getString("digest"),
                        CaseStatus.stored(rs.getString("status")),
                        rs.getLong("submissions")))
                .stream()) {
            return editions.toList();
        }
    }

    /** One text of a post that may have been edited. */
    private record Edition(long id, String digest, CaseStatus status, long submissions) {}
}
