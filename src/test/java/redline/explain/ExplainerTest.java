package redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redline.context.Finding;
import redline.context.FindingKind;
import redline.lexicon.GroupClass;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.match.Match;
import redline.post.Post;
import redline.score.Policy;
import redline.score.SampleMatches;
import redline.score.Scored;
import redline.score.Scorer;

final class ExplainerTest {

    private static final Policy POLICY = SampleMatches.shippedPolicy();
    private static final String TEXT = "They say “Martians out!” tonight, not us.";

    private final Explainer explainer = new Explainer(POLICY, new Versions("lex", POLICY.version(), "1.0"));
    private final Match match = SampleMatches.match(
            SampleMatches.entry("en.call-for-exclusion.0001", 5, Status.LIVE, Topic.INTERETHNIC),
            10,
            22,
            SampleMatches.target(GroupClass.PEOPLE, "people.martian", 10, 18));

    @Test
    void saysWhyWithCategoryDefinitionAndStandard() {
        Flag flag = explain(List.of()).flags().getFirst();

        assertThat(flag.reason())
                .isEqualTo(
                        "It sets people against each other. Call for exclusion (C15): It is demanded to deport a group"
                                + " or to deny it service, work, housing or the vote."
                                + " Standard: SOVA hard (calls for discrimination); Rabat.");
    }

    @Test
    void cutsTheTextAtItsOffsets() {
        Flag flag = explain(List.of()).flags().getFirst();

        assertThat(flag.text()).isEqualTo("Martians out").isEqualTo(flag.span().in(TEXT));
        assertThat(flag.target().map(Flag.Target::concept)).isEqualTo(Optional.of("people.martian"));
    }

    @Test
    void namesTheStepsWithTheWordsThatCausedThem() {
        Assessment assessment = explain(List.of(SampleMatches.finding(FindingKind.IMPERATIVE_WITH_TIME, 25, 32)));

        assertThat(assessment.severity()).isEqualTo(6);
        assertThat(assessment.level()).isEqualTo(Level.PRIORITY);
        assertThat(assessment.flags().getFirst().baseSeverity()).isEqualTo(5);
        assertThat(assessment.flags().getFirst().modifiers())
                .containsExactly(new Flag.Modifier(
                        "imperative-with-time",
                        1,
                        new redline.text.Span(25, 32),
                        "“tonight” gives the call a time or a place."));
    }

    @Test
    void listsSuppressedFlagsOnlyWhenAsked() {
        List<Finding> report = List.of(SampleMatches.finding(FindingKind.REPORT, 0, 8));

        assertThat(explain(report).suppressed()).isEmpty();

        Flag suppressed = explain(report, new AssessOptions(3, true, OffsetUnit.UTF16))
                .suppressed()
                .getFirst();
        assertThat(suppressed.cancelledBy())
                .extracting(Flag.Modifier::because)
                .containsExactly("“They say” reports what somebody else said.");
        assertThat(suppressed.modifiers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEveryFinding(FindingKind kind) {
        assertThat(Because.sentence(kind, "word")).contains("“word”").endsWith(".");
    }

    @Test
    void shortensLongCausesBetweenCodePoints() {
        assertThat(Because.sentence(FindingKind.NEGATION, "😀".repeat(61)))
                .isEqualTo("“" + "😀".repeat(60) + "…” denies it.");
    }

    private Assessment explain(List<Finding> findings) {
        return explain(findings, AssessOptions.DEFAULT);
    }

    private Assessment explain(List<Finding> findings, AssessOptions options) {
        Scored scored = new Scorer(POLICY).score(List.of(match), List.of(findings), options.minSeverity());
        return explainer.explain(Post.of("p1", TEXT), scored, List.of("en"), List.of(), options);
    }
}
