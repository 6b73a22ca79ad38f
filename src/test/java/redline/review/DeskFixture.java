package redline.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import redline.review.store.Database;
import tools.jackson.databind.JsonNode;

/** A desk on an empty database, and what tests of it do often. */
abstract class DeskFixture {

    final HandClock clock = new HandClock();
    final Database database = database();
    final Desk desk = new Desk(database, clock, ReviewSettings.DEFAULT);

    /** An empty database. */
    abstract Database database();

    @AfterEach
    void close() {
        database.close();
    }

    long admit(Submission submission) {
        return desk.admit(List.of(submission)).getFirst().caseId();
    }

    long next(String reviewer) {
        return desk.next(reviewer, CaseFilter.OPEN).orElseThrow().get("case").longValue();
    }

    String status(long id) {
        return desk.show(id).get("status").stringValue();
    }

    JsonNode decide(String reviewer, long id, Outcome outcome) {
        return desk.decide(
                reviewer, id, new Verdict("key " + reviewer, outcome, Map.of(), Map.of(), "", false, Optional.empty()));
    }

    long revise(String reviewer, long id, Outcome outcome, long replaced) {
        return desk.decide(
                        reviewer,
                        id,
                        new Verdict("revision", outcome, Map.of(), Map.of(), "", false, Optional.of(replaced)))
                .get("decision")
                .longValue();
    }

    List<Long> ids(CaseFilter filter) {
        return desk.list(filter, 0, 50)
                .valueStream()
                .map(json -> json.get("case").longValue())
                .toList();
    }

    static CaseFilter filter(String topic, String language, String entry) {
        return new CaseFilter(
                Optional.of(topic),
                Optional.empty(),
                Optional.of(language),
                Optional.of(entry),
                Optional.empty(),
                Optional.empty(),
                List.of("ridicule"));
    }
}
