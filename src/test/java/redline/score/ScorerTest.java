package redline.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static redline.score.SampleMatches.finding;
import static redline.score.SampleMatches.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import redline.context.Finding;
import redline.context.FindingKind;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.match.Match;

final class ScorerTest {

    private final Scorer scorer = new Scorer(SampleMatches.shippedPolicy());

    @Test
    void scoresNothingWithZero() {
        Scored scored = scorer.score(List.of(), List.of(), 3);

        assertThat(scored.score()).isZero();
        assertThat(scored.severity()).isZero();
        assertThat(scored.topics())
                .isEqualTo(Map.of(Topic.INTERETHNIC, 0.0, Topic.RELIGION, 0.0, Topic.FOREIGN_POLICY, 0.0));
    }

    @Test
    void takesTheHighestTopicAsTheScoreOfThePost() {
        Scored scored = plain(
                match("en.call-for-exclusion.0001", 5, Topic.INTERETHNIC, 0, 10),
                match("en.dehumanisation.0001", 4, Topic.INTERETHNIC, 20, 30),
                match("en.hostility-to-believers.0001", 3, Topic.RELIGION, 40, 50));

        // interethnic: 0.8 + 0.9 * 0.1 / 2 = 0.845
        assertThat(scored.topics())
                .isEqualTo(Map.of(Topic.INTERETHNIC, 0.845, Topic.RELIGION, 0.5, Topic.FOREIGN_POLICY, 0.0));
        assertThat(scored.score()).isEqualTo(0.845);
        assertThat(scored.severity()).isEqualTo(5);
    }

    @Test
    void addsStepsToTheBase() {
        Match call = match("en.call-for-exclusion.0001", 5, Topic.INTERETHNIC, 0, 10);

        assertThat(severity(call, FindingKind.IMPERATIVE_WITH_TIME)).isEqualTo(6);
        assertThat(severity(call, FindingKind.QUOTE_MARKS)).isEqualTo(4);
        assertThat(severity(call, FindingKind.QUOTE_MARKS, FindingKind.SECOND_CATEGORY))
                .isEqualTo(5);
    }

    @Test
    void countsAKindOnce() {
        Match call = match("en.call-for-exclusion.0001", 5, Topic.INTERETHNIC, 0, 10);

        assertThat(severity(call, FindingKind.QUOTE_MARKS, FindingKind.QUOTE_MARKS))
                .isEqualTo(4);
        assertThat(findings(call, FindingKind.QUOTE_MARKS, FindingKind.QUOTE_MARKS))
                .hasSize(1);
    }

    @Test
    void staysBetweenOneAndSix() {
        Match death = match("en.death-and-genocide.0001", 6, Topic.INTERETHNIC, 0, 10);
        Match claim = match("en.contested-claim.0001", 1, Topic.INTERETHNIC, 0, 10);

        assertThat(severity(death, FindingKind.IMPERATIVE_WITH_TIME, FindingKind.SECOND_CATEGORY))
                .isEqualTo(6);
        assertThat(severity(claim, FindingKind.QUOTE_MARKS)).isEqualTo(1);
    }

    @Test
    void neverStepsABaseOfThreeBelowThree() {
        Match blame = match("en.collective-blame.0001", 3, Topic.INTERETHNIC, 0, 10);
        Match mild = match("en.collective-blame.0002", 2, Topic.INTERETHNIC, 0, 10);

        assertThat(severity(blame, FindingKind.QUOTE_MARKS, FindingKind.RHETORICAL_QUESTION))
                .isEqualTo(3);
        assertThat(severity(mild, FindingKind.QUOTE_MARKS)).isEqualTo(1);
    }

    @Test
    void movesACancelledMatchToTheSuppressedOnes() {
        Match call = match("en.call-for-exclusion.0001", 5, Topic.INTERETHNIC, 0, 10);

        Scored scored = scorer.score(List.of(call), List.of(List.of(finding(FindingKind.NEGATION, 11, 14))), 3);

        assertThat(scored.kept()).isEmpty();
        assertThat(scored.suppressed()).hasSize(1);
        assertThat(scored.score()).isZero();
    }

    @Test
    void letsNoSuppressedMatchPushAsideOneThatCounts() {
        Match cancelled = match("en.call-for-exclusion.0001", 5, Topic.INTERETHNIC, 0, 10);
        Match counts = match("en.dehumanisation.0001", 4, Topic.INTERETHNIC, 0, 8);

        Scored scored = scorer.score(
                List.of(cancelled, counts), List.of(List.of(finding(FindingKind.REPORT, 11, 14)), List.of()), 3);

        assertThat(scored.kept()).extracting(ScoredMatch::match).containsExactly(counts);
        assertThat(scored.kept().getFirst().alsoMatched()).isEmpty();
    }

    @Test
    void ignoresWhatIsBelowTheMinimum() {
        Match claim = match("en.contested-claim.0001", 1, Topic.INTERETHNIC, 0, 10);
        Match blame = match("en.collective-blame.0001", 3, Topic.INTERETHNIC, 5, 12);

        Scored scored = plain(claim, blame);

        assertThat(scored.kept()).extracting(ScoredMatch::match).containsExactly(blame);
        assertThat(scored.kept().getFirst().alsoMatched()).isEmpty();
        assertThat(scored.score()).isEqualTo(0.5);
    }

    @Test
    void judgesTheMinimumAfterTheSteps() {
        Match mild = match("en.collective-blame.0002", 2, Topic.INTERETHNIC, 0, 10);

        Scored scored =
                scorer.score(List.of(mild), List.of(List.of(finding(FindingKind.IMPERATIVE_WITH_TIME, 11, 14))), 3);

        assertThat(scored.severity()).isEqualTo(3);
    }

    @Test
    void ignoresShadowEntries() {
        Match shadow = match(
                SampleMatches.entry("en.dehumanisation.0001", 4, Status.SHADOW, Topic.INTERETHNIC),
                0,
                10,
                Optional.empty());

        Scored scored = plain(shadow);

        assertThat(scored.kept()).isEmpty();
        assertThat(scored.suppressed()).isEmpty();
    }

    @Test
    void keepsTheHighestSeverityWhereMatchesOverlap() {
        Match longer = match("en.dehumanisation.0001", 4, Topic.INTERETHNIC, 0, 30);
        Match higher = match("en.call-for-exclusion.0001", 5, Topic.INTERETHNIC, 5, 15);

        Scored scored = plain(longer, higher);

        assertThat(scored.kept()).extracting(ScoredMatch::match).containsExactly(higher);
        assertThat(scored.kept().getFirst().alsoMatched()).containsExactly("en.dehumanisation.0001");
        assertThat(scored.score()).isEqualTo(0.8);
    }

    @Test
    void thenTheLongestThenTheLeftmostThenTheSmallestId() {
        Match base = match("en.dehumanisation.0005", 4, Topic.INTERETHNIC, 10, 20);

        assertThat(winner(base, match("en.dehumanisation.0001", 4, Topic.INTERETHNIC, 10, 19)))
                .isEqualTo(base);
        assertThat(winner(base, match("en.dehumanisation.0001", 4, Topic.INTERETHNIC, 11, 21)))
                .isEqualTo(base);
        assertThat(winner(base, match("en.dehumanisation.0009", 4, Topic.INTERETHNIC, 10, 20)))
                .isEqualTo(base);
    }

    @Test
    void keepsBothWhereTopicsDiffer() {
        Scored scored = plain(
                match("en.dehumanisation.0001", 4, Topic.INTERETHNIC, 0, 10),
                match("en.dehumanisation.0002", 4, Topic.RELIGION, 0, 10));

        assertThat(scored.kept()).hasSize(2);
    }

    @Test
    void keepsBothWhereMatchesOnlyTouch() {
        Scored scored = plain(
                match("en.dehumanisation.0001", 4, Topic.INTERETHNIC, 0, 10),
                match("en.dehumanisation.0002", 4, Topic.INTERETHNIC, 10, 20));

        assertThat(scored.kept()).hasSize(2);
    }

    @Test
    void givesTheSameResultForAnyOrderOfTheMatches() {
        long seed = 20_260_727L;
        Random random = new Random(seed);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(300);
            String id = String.format(Locale.ROOT, "en.dehumanisation.%04d", random.nextInt(40));
            matches.add(match(id, 3 + random.nextInt(4), Topic.INTERETHNIC, start, start + 1 + random.nextInt(20)));
        }
        Scored expected = plain(matches.toArray(Match[]::new));

        for (int round = 0; round < 20; round++) {
            Collections.shuffle(matches, random);
            assertThat(plain(matches.toArray(Match[]::new))).as("seed %d", seed).isEqualTo(expected);
        }
        for (int i = 1; i < expected.kept().size(); i++) {
            assertThat(expected.kept().get(i - 1).match().span().end())
                    .as("kept matches do not overlap, seed %d", seed)
                    .isLessThanOrEqualTo(expected.kept().get(i).match().span().start());
        }
    }

    @Test
    void refusesListsOfDifferentLength() {
        assertThatThrownBy(() -> scorer.score(List.of(), List.of(List.of()), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("findings");
    }

    private Scored plain(Match... matches) {
        List<List<Finding>> none = Collections.nCopies(matches.length, List.of());
        return scorer.score(List.of(matches), none, 3);
    }

    private Match winner(Match one, Match other) {
        return plain(other, one).kept().getFirst().match();
    }

    private int severity(Match match, FindingKind... kinds) {
        return scored(match, kinds).severity();
    }

    private List<Finding> findings(Match match, FindingKind... kinds) {
        return scored(match, kinds).findings();
    }

    private ScoredMatch scored(Match match, FindingKind... kinds) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            findings.add(finding(kinds[i], 20 + i, 21 + i));
        }
        return scorer.score(List.of(match), List.of(findings), 1).kept().getFirst();
    }
}
