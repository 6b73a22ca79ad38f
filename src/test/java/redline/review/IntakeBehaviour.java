package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a post that comes in, whatever keeps the tables. */
abstract class IntakeBehaviour extends DeskFixture {

    private static final String LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"
            + " fourteen fifteen sixteen seventeen eighteen nineteen twenty";

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
    void groupsFewWordsOnlyWhenTheyAreTheSameAndWeighTheSame() {
        long head = admit(Posts.flagged("p1", "They are rats", 4, "en.x.0001"));
        long loud = admit(Posts.flagged("p2", "«THEY are   rats!!!» 😀", 4, "en.x.0001"));
        long asked = admit(Posts.flagged("p3", "They are rats?", 3, "en.x.0001"));
        long others = admit(Posts.flagged("p4", "We are rats", 4, "en.x.0001"));
        long turned = admit(Posts.flagged("p5", "are They rats", 4, "en.x.0001"));
        long one = admit(Posts.flagged("p6", "Rats", 4, "en.x.0001"));
        long same = admit(Posts.flagged("p7", "Rats!", 4, "en.x.0001"));

        assertThat(ids(CaseFilter.OPEN)).containsExactly(head, asked, others, turned, one, same);
        assertThat(desk.show(loud).get("follows").longValue()).isEqualTo(head);
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
    void groupsNearlyTheSameWordsHoweverManyWereDecidedBefore() {
        for (int i = 1; i < 30; i++) {
            long decided = admit(Posts.flagged("old" + i, LONG + "!".repeat(i), 4, "en.x.0001"));
            desk.decide(
                    "anna",
                    decided,
                    new Verdict("k" + i, Outcome.ESCALATION, Map.of(), Map.of(), "", false, Optional.empty()));
        }
        long head = admit(Posts.flagged("p1", LONG, 4, "en.x.0001"));
        long near = admit(Posts.flagged("p2", LONG + "?", 4, "en.x.0001"));

        assertThat(desk.show(near).get("follows").longValue()).isEqualTo(head);
    }

    @Test
    void groupsThemUnderTheNextWhereTheFirstIsDecidedAlone() {
        long head = admit(Posts.flagged("p1", LONG, 4, "en.x.0001"));
        long heir = admit(Posts.flagged("p2", LONG + "!", 4, "en.x.0001"));

        desk.decide("anna", head, new Verdict("k", Outcome.ESCALATION, Map.of(), Map.of(), "", true, Optional.empty()));
        long near = admit(Posts.flagged("p3", LONG + "?", 4, "en.x.0001"));

        assertThat(desk.show(near).get("follows").longValue()).isEqualTo(heir);
        assertThat(ids(CaseFilter.OPEN)).containsExactly(heir);
    }

    @Test
    void decidesOneOfThemAlone() {
        long head = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long twin = admit(Posts.flagged("p2", "a", 4, "en.x.0001"));

        desk.decide("anna", head, new Verdict("k", Outcome.ESCALATION, Map.of(), Map.of(), "", true, Optional.empty()));

        assertThat(status(head)).isEqualTo("decided");
        assertThat(ids(CaseFilter.OPEN)).containsExactly(twin);
    }
}
