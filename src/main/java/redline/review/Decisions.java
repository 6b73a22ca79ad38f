package redline.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditLog;
import redline.review.store.Database;

/**
 * What persons decide. Each decision, its undoing and its row in the log are one transaction. No decision does anything
 * to a post.
 */
final class Decisions {

    private final Database database;
    private final Clock clock;
    private final AuditLog log;

    Decisions(Database database, Clock clock, AuditLog log) {
        this.database = database;
        this.clock = clock;
        this.log = log;
    }

    /** Decides that case; the answer is the number of the decision, the same one for the same key. */
    long decide(String reviewer, long caseId, Verdict verdict) {
        return database.write(handle -> {
            Standing standing = Standing.of(handle, database, caseId);
            Optional<Long> made = made(handle, caseId, verdict.key());
            if (made.isPresent()) {
                return made.orElseThrow();
            }
            standing.requireDecidable(reviewer, verdict.replaces(), clock.millis());
            long decision = insert(handle, reviewer, caseId, verdict, standing.decision());
            insertFlags(handle, decision, caseId, verdict);
            settle(handle, reviewer, caseId, decision, verdict.outcome());
            follow(handle, caseId, decision, verdict, standing.decision());
            log.append(
                    handle,
                    new AuditEvent(
                            reviewer,
                            standing.isDecided() ? "revise" : "decide",
                            "case:" + caseId,
                            DecisionJson.details(decision, verdict)));
            return decision;
        });
    }

    private static Optional<Long> made(Handle handle, long caseId, String key) {
        return handle.createQuery("SELECT id FROM decisions WHERE client_key = :key AND case_id = :case")
                .bind("key", key)
                .bind("case", caseId)
                .mapTo(Long.class)
                .findOne();
    }

    private long insert(Handle handle, String reviewer, long caseId, Verdict verdict, Optional<Long> replaced) {
        return handle.createUpdate("INSERT INTO decisions (case_id, client_key, reviewer, outcome, rabat, note, at,"
                        + " replaces) VALUES (:case, :key, :reviewer, :outcome, :rabat, :note, :now, :replaces)")
                .bind("case", caseId)
                .bind("key", verdict.key())
                .bind("reviewer", reviewer)
                .bind("outcome", verdict.outcome().slug())
                .bind("rabat", DecisionJson.rabat(verdict.rabat()))
                .bind("note", Columns.kept(verdict.note()))
                .bind("now", clock.millis())
                .bind("replaces", replaced)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void insertFlags(Handle handle, long decision, long caseId, Verdict verdict) {
        List<String> entries = handle.createQuery("SELECT entry FROM flags WHERE case_id = :case ORDER BY place")
                .bind("case", caseId)
                .mapTo(String.class)
                .list();
        verdict.flags().keySet().stream()
                .filter(place -> place < 0 || place >= entries.size())
                .findFirst()
                .ifPresent(place -> {
                    throw new Conflict("the case has no flag " + place + "; it has " + entries.size());
                });
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO verdicts (decision_id, place, entry, outcome) VALUES (:decision, :place, :entry,"
                        + " :outcome)");
        for (int place = 0; place < entries.size(); place++) {
            batch.bind("decision", decision)
                    .bind("place", place)
                    .bind("entry", entries.get(place))
                    .bind(
                            "outcome",
                            verdict.flags()
                                    .getOrDefault(place, verdict.outcome())
                                    .slug())
                    .add();
        }
        batch.execute();
    }

    private void settle(Handle handle, String reviewer, long caseId, long decision, Outcome outcome) {
        handle.createUpdate("UPDATE cases SET status = :status, decision_id = :decision, decided_at = :now,"
                        + " claimed_by = NULL, claimed_until = 0, not_for = CASE WHEN :unsure = 0 THEN not_for"
                        + " WHEN not_for = '' THEN ',' || :me || ',' ELSE not_for || :me || ',' END WHERE id = :case")
                .bind("status", (outcome == Outcome.UNSURE ? CaseStatus.SECOND_OPINION : CaseStatus.DECIDED).slug())
                .bind("decision", decision)
                .bind("now", clock.millis())
                .bind("unsure", outcome == Outcome.UNSURE ? 1 : 0)
                .bind("me", reviewer)
                .bind("case", caseId)
                .execute();
    }

    /** The cases of the same words share the decision, unless it was about this one alone. */
    private void follow(Handle handle, long caseId, long decision, Verdict verdict, Optional<Long> replaced) {
        if (verdict.alone()) {
            Heads.pass(handle, caseId);
            return;
        }
        if (verdict.outcome() == Outcome.UNSURE) {
            return;
        }
        handle.createQuery(
                        "SELECT id FROM cases WHERE head_id = :case AND status = 'waiting' UNION SELECT d.case_id FROM"
                                + " decisions d JOIN cases c ON c.id = d.case_id AND c.decision_id = d.id"
                                + " WHERE d.via = :replaced")
                .bind("case", caseId)
                .bind("replaced", replaced.orElse(-1L))
                .mapTo(Long.class)
                .list()
                .forEach(follower -> Inherited.from(handle, decision, follower, clock.millis()));
    }

    /** Takes a decision back: what held before holds again. */
    void undo(String reviewer, long decision, boolean mayUndoOthers) {
        database.write(handle -> {
            Undo.Made made = Undo.find(handle, database, decision);
            if (made.isUndone()) {
                return decision;
            }
            if (!mayUndoOthers && !made.reviewer().equals(reviewer)) {
                throw new Conflict(
                        "this decision is another person's; ask for a second look, or a maintainer to undo it");
            }
            Undo.apply(handle, made, reviewer, clock.millis());
            return log.append(
                    handle,
                    new AuditEvent(reviewer, "undo", "case:" + made.caseId(), "{\"decision\":" + decision + "}"));
        });
    }

    /** A new case about the same post, for another person, beside the decision that is appealed against. */
    long appeal(String actor, long caseId) {
        return database.write(handle -> {
            Standing standing = Standing.of(handle, database, caseId);
            if (!standing.isDecided()) {
                throw new Conflict("the case is not decided yet; there is nothing to appeal against");
            }
            long appeal = Appeal.open(handle, caseId, clock.millis());
            log.append(handle, new AuditEvent(actor, "appeal", "case:" + caseId, "{\"appeal\":" + appeal + "}"));
            return appeal;
        });
    }
}
