package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is given which case, whatever keeps the tables. */
abstract class QueueBehaviour extends DeskFixture {

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
    void filtersByCategoryLanguageAndTopicTogether() {
        long one = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        String category = Posts.flagged("p1", "a", 4, "en.x.0001")
                .assessment()
                .flags()
                .getFirst()
                .category()
                .slug();

        assertThat(ids(together(category, "en", "interethnic"))).containsExactly(one);
        assertThat(ids(together(category, "en", "religion"))).isEmpty();
        assertThat(ids(together(category, "kk", "interethnic"))).isEmpty();
        assertThat(ids(together("fifth-column", "en", "interethnic"))).isEmpty();
        assertThat(desk.counts(together(category, "en", "interethnic"))
                        .get("waiting")
                        .longValue())
                .isEqualTo(1);
    }

    private static CaseFilter together(String category, String language, String topic) {
        return new CaseFilter(
                Optional.of(topic),
                Optional.of(category),
                Optional.of(language),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
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
    void aFloodIsPassedHoweverLongItIs() {
        List<Submission> flood = new ArrayList<>();
        for (int i = 0; i < 510; i++) {
            flood.add(Posts.flagged("flood" + i, "flood " + i, 4, "en.x.0002"));
        }
        desk.admit(flood);
        clock.pass(Duration.ofMinutes(1));
        long before = admit(Posts.flagged("before", "before", 4, "en.x.0001"));
        long lighter = admit(Posts.flagged("lighter", "lighter", 2, "en.x.0003"));
        for (long other : List.of(before, lighter)) {
            for (int i = 0; i < 5; i++) {
                decide("anna", next("anna"), Outcome.NOT_ESCALATION);
            }
            assertThat(next("anna")).isEqualTo(other);
            decide("anna", other, Outcome.NOT_ESCALATION);
        }
    }

    @Test
    void anotherFilterGivesAnotherCaseAndTheFirstGoesBack() {
        long first = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long second = admit(Posts.flagged("p2", "b", 3, "en.x.0002"));
        assertThat(next("anna")).isEqualTo(first);

        assertThat(number(desk.next("anna", filter("interethnic", "en", "en.x.0002"))))
                .isEqualTo(second);
        assertThat(number(desk.next("anna", CaseFilter.OPEN.among(List.of(second)))))
                .isEqualTo(second);
        assertThat(next("boris")).isEqualTo(first);
        assertThat(desk.next("anna", CaseFilter.OPEN.among(List.of()))).isEmpty();
    }

    @Test
    void countsByStatusWhatAFilterAsksFor() {
        CaseFilter filter = filter("interethnic", "en", "en.x.0001");
        for (int i = 0; i < 4; i++) {
            admit(Posts.flagged("p" + i, "t" + i, 4, "en.x.0001"));
        }
        admit(Posts.flagged("other", "other", 4, "en.x.0002"));
        admit(Posts.flagged("twin", "t0", 4, "en.x.0001"));
        assertThat(counts(filter)).containsExactly(5L, 0L, 0L);
        assertThat(counts(CaseFilter.OPEN)).containsExactly(6L, 0L, 0L);

        decide("anna", next("anna"), Outcome.ESCALATION);
        decide("anna", next("anna"), Outcome.UNSURE);
        assertThat(counts(filter)).containsExactly(2L, 1L, 2L);
        assertThat(counts(filter("religion", "en", "en.x.0001"))).containsExactly(0L, 0L, 0L);
        assertThat(counts(CaseFilter.OPEN.among(List.of(1L, 2L)))).containsExactly(0L, 1L, 1L);
        assertThat(desk.counts(filter).get("atLeast").size()).isZero();
    }

    @Test
    void countingStopsAndSaysSo() {
        for (int i = 0; i < 3; i++) {
            admit(Posts.flagged("p" + i, "t" + i, 4, "en.x.0001"));
        }
        CaseCount two = database.read(
                handle -> CaseCount.of(handle, filter("interethnic", "en", "en.x.0001"), CaseStatus.WAITING, 2));
        CaseCount all = database.read(handle -> CaseCount.of(handle, CaseFilter.OPEN, CaseStatus.WAITING, 4));

        assertThat(two).isEqualTo(new CaseCount(2, true));
        assertThat(all).isEqualTo(new CaseCount(3, false));
    }

    private List<Long> counts(CaseFilter filter) {
        JsonNode counts = desk.counts(filter);
        return Stream.of("waiting", "secondOpinion", "decided")
                .map(name -> counts.get(name).longValue())
                .toList();
    }

    private static long number(Optional<ObjectNode> found) {
        return found.orElseThrow().get("case").longValue();
    }

    @Test
    void aFilterFollowsWhatBecomesOfACase() {
        CaseFilter filter = filter("interethnic", "en", "en.x.0001");
        long head = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long twin = admit(Posts.flagged("p2", "a", 4, "en.x.0001"));
        admit(Posts.flagged("p3", "b", 4, "en.x.0002"));
        assertThat(ids(filter)).containsExactly(head);
        assertThat(ids(filter.at(CaseStatus.WAITING))).containsExactly(head, twin);

        long decision = decide("anna", head, Outcome.ESCALATION).get("decision").longValue();
        assertThat(ids(filter)).isEmpty();
        assertThat(desk.next("anna", filter)).isEmpty();
        assertThat(ids(filter.at(CaseStatus.DECIDED))).containsExactly(twin, head);
        assertThat(desk.counts(filter).get("decided").longValue()).isEqualTo(2);

        long appeal = desk.appeal("token", head);
        assertThat(ids(filter)).containsExactly(appeal);
        desk.undo("anna", decision, false);
        assertThat(ids(filter)).contains(head, appeal).doesNotContain(twin);
    }
}
