package redline.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import redline.explain.Assessment;
import redline.explain.AssessmentJson;
import redline.explain.Flag;
import redline.review.audit.Digests;

/** A new case with its flags, as rows. */
final class CaseWriter {

    private static final String INSERT = """
        INSERT INTO cases (client_id, digest, text, parent, erase_key, received_at, submissions, status, level,
          severity, topics, languages, kind, flag_print, assessment, previous_id, appeal, not_for, claimed_until)
        VALUES (:client, :digest, :text, :parent, :eraseKey, :now, 1, 'waiting', :level,
          :severity, :topics, :languages, :kind, :print, :assessment, :previous, 0, '', 0)\
        """;

    /** The number of the case that those rows make. */
    long insert(Handle handle, Submission submission, String salt, long now, Optional<Long> previous) {
        Assessment assessment = submission.assessment();
        long id = handle.createUpdate(INSERT)
                .bind("client", submission.post().id().json())
                .bind("digest", submission.digest())
                .bind("text", Columns.kept(submission.post().text()))
                .bind("parent", Columns.kept(submission.post().parent()))
                .bind("eraseKey", submission.eraseKey().map(key -> Digests.of(salt, key)))
                .bind("now", now)
                .bind("level", assessment.level().ordinal())
                .bind("severity", assessment.severity())
                .bind(
                        "topics",
                        list(assessment.flags().stream()
                                .map(flag -> flag.topic().slug())))
                .bind("languages", list(assessment.languages().stream()))
                .bind("kind", kind(assessment.flags()))
                .bind("print", flagPrint(assessment))
                .bind(
                        "assessment",
                        AssessmentJson.line(assessment, submission.post().text()))
                .bind("previous", previous)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        insertFlags(handle, id, assessment.flags());
        Facets.insert(handle, id, assessment, now);
        return id;
    }

    private static void insertFlags(Handle handle, long id, List<Flag> flags) {
        if (flags.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO flags (case_id, place, entry, category, topic, severity)"
                + " VALUES (:case, :place, :entry, :category, :topic, :severity)");
        for (int place = 0; place < flags.size(); place++) {
            Flag flag = flags.get(place);
            batch.bind("case", id)
                    .bind("place", place)
                    .bind("entry", flag.entry())
                    .bind("category", flag.category().slug())
                    .bind("topic", flag.topic().slug())
                    .bind("severity", flag.severity())
                    .add();
        }
        batch.execute();
    }

    /** Which entries flagged it, and how severely, in short: a question mark or a "not" keeps two texts apart. */
    static String flagPrint(Assessment assessment) {
        return Digests.of(assessment.flags().stream()
                        .map(flag -> flag.entry() + " " + flag.severity())
                        .sorted()
                        .distinct()
                        .toArray(String[]::new))
                .substring(0, 16);
    }

    private static String kind(List<Flag> flags) {
        return flags.stream()
                .max(Comparator.comparingInt(Flag::severity).thenComparing(Flag::entry))
                .map(Flag::entry)
                .orElse("");
    }

    private static String list(Stream<String> values) {
        return values.distinct().sorted().collect(Collectors.joining(",", ",", ","));
    }
}
