package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a decision does and how it is taken back, whatever keeps the tables. */
abstract class DecisionsBehaviour extends DeskFixture {

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
    void statesReasonsOfAPersonsDecision() {
        long id = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        assertThatThrownBy(() -> desk.statement("anna", id)).isInstanceOf(Conflict.class);
        decide("anna", id, Outcome.ESCALATION);

        JsonNode statement = desk.statement("anna", id);

        assertThat(statement.get("automated_decision").stringValue()).isEqualTo("AUTOMATED_DECISION_NOT_AUTOMATED");
        assertThat(statement.get("decision_visibility").isNull()).isTrue();
        assertThat(statement.at("/grounds/0/entry").stringValue()).isEqualTo("en.x.0001");
    }
}
