package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redline.review.audit.AuditCheck;
import redline.review.audit.AuditRow;
import redline.review.store.Database;
import tools.jackson.databind.JsonNode;

/** What the desk does, whatever keeps its tables. */
abstract class DeskBehaviour {

    private static final String LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"
            + " fourteen fifteen sixteen seventeen eighteen nineteen twenty";

    private final HandClock clock = new HandClock();
    private final Database database = database();
    private final Desk desk = new Desk(database, clock, ReviewSettings.DEFAULT);

    /** An empty database. */
    abstract Database database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsWhatWasReadWhenThePostCame() {
        String text = "half a letter \uD83D, a null \0, \uD83D\uDE00 and Қазақ";
        long id = admit(Posts.flagged("p1", text, 4, "en.x.0001"));

        JsonNode json = desk.show(id);

        assertThat(json.get("text").stringValue()).isEqualTo(text);
        assertThat(json.get("id").stringValue()).isEqualTo("p1");
        assertThat(json.get("status").stringValue()).isEqualTo("waiting");
        assertThat(json.at("/assessment/flags/0/entry").stringValue()).isEqualTo("en.x.0001");
        assertThat(json.at("/assessment/lexiconVersion").stringValue()).isEqualTo("lex");
    }

    @Test
    void countsTheSamePostAndKeepsOneCase() {
        Admitted first =
                desk.admit(List.of(Posts.flagged("p1", "a", 4, "en.x.0001"))).getFirst();
        Admitted again =
                desk.admit(List.of(Posts.flagged("p1", "a", 4, "en.x.0001"))).getFirst();

        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.caseId()).isEqualTo(first.caseId());
        assertThat(again.submissions()).isEqualTo(2);
    }

    @Test
    void whatWasJudgedHarmlessStaysSoUntilItIsEdited() {
        long id = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        decide("anna", id, Outcome.NOT_ESCALATION);

        assertThat(desk.admit(List.of(Posts.flagged("p1", "a", 4, "en.x.0001")))
                        .getFirst()
                        .status())
                .isEqualTo(CaseStatus.DECIDED);
        assertThat(desk.next("anna", CaseFilter.OPEN)).isEmpty();

        Admitted edited =
                desk.admit(List.of(Posts.flagged("p1", "b", 4, "en.x.0001"))).getFirst();
        assertThat(edited.isNew()).isTrue();
        assertThat(edited.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(desk.show(edited.caseId()).get("previous").longValue()).isEqualTo(id);
    }

    @Test
    void anEditedPostTakesThePlaceOfTheOldText() {
        long old = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long edited = admit(Posts.flagged("p1", "b", 4, "en.x.0001"));

        assertThat(status(old)).isEqualTo("superseded");
        assertThat(next("anna")).isEqualTo(edited);
        assertThatThrownBy(() -> decide("anna", old, Outcome.ESCALATION)).isInstanceOf(Conflict.class);
    }

    @Test
    void givesTheGravestLevelFirstAndInItTheOldest() {
        long none = admit(Posts.flagged("p0", "0", 0));
        long review = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        clock.pass(Duration.ofMinutes(1));
        long later = admit(Posts.flagged("p2", "b", 3, "en.x.0002"));
        long priority = admit(Posts.flagged("p3", "c", 6, "en.x.0003"));

        assertThat(List.of(next("a"), next("b"), next("c"), next("d"))).containsExactly(priority, review, later, none);
        assertThat(desk.next("e", CaseFilter.OPEN)).isEmpty();
    }

    @Test
    void givesACaseToOnePersonUntilTheClaimExpires() {
        long first = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));

        assertThat(next("anna")).isEqualTo(first);
        assertThat(next("anna")).isEqualTo(first);
        assertThat(desk.next("boris", CaseFilter.OPEN)).isEmpty();
        assertThatThrownBy(() -> desk.claim("boris", first)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> decide("boris", first, Outcome.ESCALATION)).isInstanceOf(Conflict.class);

        clock.pass(Duration.ofMinutes(16));
        assertThat(next("boris")).isEqualTo(first);
        assertThatThrownBy(() -> decide("anna", first, Outcome.ESCALATION)).isInstanceOf(Conflict.class);
    }

    @Test
    void aClockThatMovesBackHoldsNoCaseForEver() {
        long first = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        next("anna");

        clock.pass(Duration.ofDays(-400));

        assertThat(next("boris")).isEqualTo(first);
    }

    @Test
    void leavesACaseToOthers() {
        long first = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        next("anna");

        desk.pass("anna", first);

        assertThat(desk.next("anna", CaseFilter.OPEN)).isEmpty();
        assertThat(next("boris")).isEqualTo(first);
    }

    @Test
    void filters() {
        admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long second = admit(Posts.flagged("p2", "b", 3, "en.x.0002"));

        assertThat(ids(filter("interethnic", "en", "en.x.0002"))).containsExactly(second);
        assertThat(ids(filter("religion", "en", "en.x.0002"))).isEmpty();
        assertThat(ids(filter("interethnic", "kk", "en.x.0002"))).isEmpty();
        assertThat(ids(CaseFilter.OPEN.among(List.of(second)))).containsExactly(second);
        assertThat(ids(CaseFilter.OPEN.among(List.of()))).isEmpty();
        assertThat(ids(CaseFilter.OPEN.at(CaseStatus.DECIDED))).isEmpty();
        assertThat(desk.counts(CaseFilter.OPEN).get("waiting").longValue()).isEqualTo(2);
    }

    @Test
    void decidesTheSameWordsOnceAndShowsIt() {
        long head = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long twin = admit(Posts.flagged("p2", "a", 4, "en.x.0001"));
        assertThat(ids(CaseFilter.OPEN)).containsExactly(head);
        assertThat(desk.show(head).at("/sameWords/0/case").longValue()).isEqualTo(twin);
        assertThat(desk.show(head).at("/sameWords/0/exact").booleanValue()).isTrue();

        JsonNode decided = decide("anna", head, Outcome.ESCALATION);
        long late = admit(Posts.flagged("p3", "a", 4, "en.x.0001"));

        long decision = decided.get("decision").longValue();
        for (long follower : List.of(twin, late)) {
            assertThat(status(follower)).isEqualTo("decided");
            assertThat(desk.show(follower).at("/decisions/0/via").longValue()).isEqualTo(decision);
        }

        desk.undo("anna", decision, false);
        assertThat(List.of(status(head), status(twin), status(late))).containsOnly("waiting");
        assertThat(ids(CaseFilter.OPEN)).containsExactly(head);
    }

    @Test
    void groupsNearlyTheSameWordsButNotOtherFlags() {
        long head = admit(Posts.flagged("p1", LONG, 4, "en.x.0001"));
        long near = admit(Posts.flagged("p2", LONG + "!", 4, "en.x.0001"));
        long other = admit(Posts.flagged("p3", LONG + "?", 4, "en.x.0002"));

        assertThat(ids(CaseFilter.OPEN)).containsExactly(head, other);
        assertThat(desk.show(near).get("follows").longValue()).isEqualTo(head);
        assertThat(desk.show(head).at("/sameWords/0/exact").booleanValue()).isFalse();
    }

    @Test
    void decidesOneOfThemAlone() {
        long head = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long twin = admit(Posts.flagged("p2", "a", 4, "en.x.0001"));

        desk.decide("anna", head, new Verdict("k", Outcome.ESCALATION, Map.of(), Map.of(), "", true, Optional.empty()));

        assertThat(status(head)).isEqualTo("decided");
        assertThat(ids(CaseFilter.OPEN)).containsExactly(twin);
    }

    @Test
    void oneKeyIsOneDecision() {
        long id = admit(Posts.flagged("p1", "a", 4, "en.x.0001", "en.x.0002"));
        Verdict verdict = new Verdict(
                "key",
                Outcome.ESCALATION,
                Map.of(1, Outcome.NOT_ESCALATION),
                Map.of(RabatFactor.INTENT, "a joke, «смех»"),
                "a note \0",
                false,
                Optional.empty());

        desk.decide("anna", id, verdict);
        JsonNode json = desk.decide("anna", id, verdict);

        assertThat(json.get("decisions").size()).isEqualTo(1);
        JsonNode decision = json.at("/decisions/0");
        assertThat(decision.at("/flags/0").stringValue()).isEqualTo("escalation");
        assertThat(decision.at("/flags/1").stringValue()).isEqualTo("not-escalation");
        assertThat(decision.at("/rabat/intent").stringValue()).isEqualTo("a joke, «смех»");
        assertThat(decision.get("note").stringValue()).isEqualTo("a note \0");
    }

    @Test
    void revisesOnlyWhatThePersonHasSeen() {
        long id = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long first = decide("anna", id, Outcome.ESCALATION).get("decision").longValue();
        assertThatThrownBy(() -> decide("boris", id, Outcome.NOT_ESCALATION)).isInstanceOf(Conflict.class);

        long second = revise("boris", id, Outcome.NOT_ESCALATION, first);

        assertThat(desk.show(id).get("decisions").size()).isEqualTo(2);
        assertThat(desk.show(id).get("outcome").stringValue()).isEqualTo("not-escalation");
        assertThatThrownBy(() -> desk.undo("anna", first, false)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> desk.undo("anna", second, false)).isInstanceOf(Conflict.class);
        desk.undo("anna", second, true);
        assertThat(desk.show(id).get("outcome").stringValue()).isEqualTo("escalation");
        assertThat(desk.show(id).at("/decisions/1/undoneBy").stringValue()).isEqualTo("anna");
    }

    @Test
    void anUnsurePersonIsNotAskedAgain() {
        long id = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        decide("anna", id, Outcome.UNSURE);

        assertThat(status(id)).isEqualTo("second-opinion");
        assertThat(desk.next("anna", CaseFilter.OPEN)).isEmpty();
        assertThat(next("boris")).isEqualTo(id);
        decide("boris", id, Outcome.ESCALATION);
        assertThat(status(id)).isEqualTo("decided");
        assertThat(desk.show(id).get("decisions").size()).isEqualTo(2);
    }

    @Test
    void anAppealGoesToAnotherPersonBesideTheOldDecision() {
        long id = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        assertThatThrownBy(() -> desk.appeal("token", id)).isInstanceOf(Conflict.class);
        decide("anna", id, Outcome.ESCALATION);

        long appeal = desk.appeal("token", id);

        assertThat(desk.next("anna", CaseFilter.OPEN)).isEmpty();
        assertThat(next("boris")).isEqualTo(appeal);
        JsonNode old = desk.show(appeal).at("/editions/0");
        assertThat(old.get("case").longValue()).isEqualTo(id);
        assertThat(old.get("outcome").stringValue()).isEqualTo("escalation");
        decide("boris", appeal, Outcome.NOT_ESCALATION);
        assertThat(desk.agreement().at("/2/pairs").longValue()).isEqualTo(1);
        assertThat(desk.agreement().at("/2/share").doubleValue()).isZero();
    }

    @Test
    void aFloodOfOneKindDoesNotBuryTheRest() {
        for (int i = 0; i < 8; i++) {
            admit(Posts.flagged("flood" + i, "flood " + i, 4, "en.x.0001"));
        }
        clock.pass(Duration.ofMinutes(1));
        long other = admit(Posts.flagged("other", "other", 3, "en.x.0002"));
        for (int i = 0; i < 5; i++) {
            assertThat(next("anna")).isNotEqualTo(other);
            decide("anna", next("anna"), Outcome.NOT_ESCALATION);
        }

        assertThat(next("anna")).isEqualTo(other);
        decide("anna", other, Outcome.NOT_ESCALATION);
        assertThat(next("anna")).isNotEqualTo(other);
    }

    @Test
    void theGravestDoNotComeInARowWithoutEnd() {
        for (int i = 0; i < 9; i++) {
            admit(Posts.flagged("grave" + i, "grave " + i, 6, "en.x.000" + i));
        }
        long light = admit(Posts.flagged("light", "light", 3, "en.x.0010"));
        for (int i = 0; i < 8; i++) {
            decide("anna", next("anna"), Outcome.ESCALATION);
        }

        assertThat(next("anna")).isEqualTo(light);
    }

    @Test
    void learnsOfEntriesWithUncertainty() {
        for (int i = 0; i < 4; i++) {
            long id = admit(Posts.flagged("p" + i, "t" + i, 4, "en.good.0001", "en.noisy.0001"));
            desk.decide(
                    "anna",
                    id,
                    new Verdict(
                            "k" + i,
                            Outcome.ESCALATION,
                            Map.of(1, Outcome.NOT_ESCALATION),
                            Map.of(),
                            "",
                            false,
                            Optional.empty()));
        }

        List<EntryPrecision> entries = desk.entries();

        assertThat(entries)
                .containsExactly(new EntryPrecision("en.noisy.0001", 0, 4), new EntryPrecision("en.good.0001", 4, 0));
        assertThat(entries.getFirst().precision().low()).isZero();
        assertThat(entries.getFirst().precision().high()).isBetween(0.48, 0.50);
    }

    @Test
    void erasesByKeyAndTheChainStaysWhole() {
        long kept = admit(Posts.erasable(Posts.flagged("p1", "a", 4, "en.x.0001"), "someone"));
        long gone = admit(Posts.erasable(Posts.flagged("p2", "b", 4, "en.x.0001"), "someone else"));
        decide("anna", gone, Outcome.ESCALATION);

        assertThat(desk.erase("token", "someone else")).isEqualTo(1);

        assertThatThrownBy(() -> desk.show(gone)).isInstanceOf(NoSuchCase.class);
        assertThat(status(kept)).isEqualTo("waiting");
        AuditCheck.Report report = AuditCheck.of(desk.log(), Optional.empty());
        assertThat(report.problems()).isEmpty();
        assertThat(report.erased()).isEqualTo(1);
        assertThat(desk.log().after(0, 10)).extracting(AuditRow::action).containsExactly("decide", "erase");
    }

    @Test
    void removesWhatWasKeptLongEnough() {
        Desk forgetful = new Desk(database, clock, new ReviewSettings(15, 5, 8, 45, 30));
        long old = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long waiting = admit(Posts.flagged("p2", "b", 4, "en.x.0001"));
        decide("anna", old, Outcome.ESCALATION);
        clock.pass(Duration.ofDays(29));
        assertThat(forgetful.retain()).isZero();
        clock.pass(Duration.ofDays(2));

        assertThat(forgetful.retain()).isEqualTo(1);

        assertThatThrownBy(() -> desk.show(old)).isInstanceOf(NoSuchCase.class);
        assertThat(status(waiting)).isEqualTo("waiting");
        assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
    }

    @Test
    void statesReasonsOfAPersonsDecision() {
        long id = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        assertThatThrownBy(() -> desk.statement("anna", id)).isInstanceOf(Conflict.class);
        decide("anna", id, Outcome.ESCALATION);

        JsonNode statement = desk.statement("anna", id);

        assertThat(statement.get("automated_decision").stringValue()).isEqualTo("AUTOMATED_DECISION_NOT_AUTOMATED");
        assertThat(statement.get("decision_visibility").isNull()).isTrue();
        assertThat(statement.at("/grounds/0/entry").stringValue()).isEqualTo("en.x.0001");
    }

    @Test
    void theLogFindsWhatWasChangedRemovedOrInserted() {
        for (int i = 0; i < 4; i++) {
            decide("anna", admit(Posts.flagged("p" + i, "t" + i, 4, "en.x.0001")), Outcome.ESCALATION);
        }
        String noted = desk.log().head().digest();
        assertThat(AuditCheck.of(desk.log(), Optional.of(noted)).problems()).isEmpty();
        for (String change : List.of(
                "UPDATE audit SET actor = 'boris' WHERE seq = 2",
                "DELETE FROM audit WHERE seq = 2",
                "DELETE FROM audit WHERE seq = 4",
                "UPDATE audit_details SET details = '{}' WHERE seq = 3",
                "INSERT INTO audit SELECT 5, at, actor, action, subject, details_digest, digest, digest FROM audit"
                        + " WHERE seq = 4")) {
            assertThat(Tampering.problemsAfter(database, desk.log(), change))
                    .as(change)
                    .isNotEmpty();
        }
        assertThat(AuditCheck.of(desk.log(), Optional.of("0".repeat(64))).problems())
                .hasSize(1);
        assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
    }

    @Test
    void theLogRefusesChanges() {
        decide("anna", admit(Posts.flagged("p1", "a", 4, "en.x.0001")), Outcome.ESCALATION);
        for (String change : List.of("UPDATE audit SET actor = 'boris'", "DELETE FROM audit")) {
            assertThatThrownBy(() -> database.write(handle -> handle.execute(change)))
                    .isInstanceOf(redline.review.store.StoreException.class);
        }
    }

    private long admit(Submission submission) {
        return desk.admit(List.of(submission)).getFirst().caseId();
    }

    private long next(String reviewer) {
        return desk.next(reviewer, CaseFilter.OPEN).orElseThrow().get("case").longValue();
    }

    private String status(long id) {
        return desk.show(id).get("status").stringValue();
    }

    private JsonNode decide(String reviewer, long id, Outcome outcome) {
        return desk.decide(
                reviewer, id, new Verdict("key " + reviewer, outcome, Map.of(), Map.of(), "", false, Optional.empty()));
    }

    private long revise(String reviewer, long id, Outcome outcome, long replaced) {
        return desk.decide(
                        reviewer,
                        id,
                        new Verdict("revision", outcome, Map.of(), Map.of(), "", false, Optional.of(replaced)))
                .get("decision")
                .longValue();
    }

    private List<Long> ids(CaseFilter filter) {
        return desk.list(filter, 0, 50)
                .valueStream()
                .map(json -> json.get("case").longValue())
                .toList();
    }

    private static CaseFilter filter(String topic, String language, String entry) {
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
