package redline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import redline.context.Finding;
import redline.context.FindingKind;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.match.Match;
import redline.post.Post;
import redline.score.Policy;
import redline.score.SampleMatches;
import redline.score.Scored;
import redline.score.Scorer;

final class ReasoningTextTest {

    private static final Policy POLICY = SampleMatches.shippedPolicy();
    private static final String TEXT = "😀 Martians out tonight!\u001b[2J He said Martians out.";

    @Test
    void showsAnAssessmentInAFewLines() {
        AssessmentText text = new AssessmentText(POLICY);

        assertThat(text.lines(assess(OffsetUnit.CODEPOINT), TEXT)).isEqualTo("""
            p1  priority  severity 6  score 0.9
              2–14 “Martians out”  Call for exclusion (C15), severity 6  en.call-for-exclusion.0001
                  It sets people against each other. Call for exclusion (C15): It is demanded to deport a group or to \
            deny it service, work, housing or the vote. Standard: SOVA hard (calls for discrimination); Rabat.
              suppressed  36–48 “Martians out”  Call for exclusion (C15), severity 5  en.call-for-exclusion.0001
                  “He said” reports what somebody else said.
            """);
    }

    @Test
    void showsAPostWithoutFlagsInOneLine() {
        Assessment nothing = explain(Post.of("p2", "x"), List.of(), List.of(), OffsetUnit.UTF16);

        assertThat(new AssessmentText(POLICY).lines(nothing, "x")).isEqualTo("p2  none\n");
        assertThat(new FullReasoning(POLICY).of(nothing, "x"))
                .contains("No entry of the lexicon matched at this minimum severity.");
    }

    @Test
    void saysThatSimilarEntriesAreNoFlags() {
        Assessment nothing = explain(Post.of("p2", "x"), List.of(), List.of(), OffsetUnit.UTF16);
        Entry entry = SampleMatches.entry("en.call-for-exclusion.0001", 5, Status.LIVE, Topic.INTERETHNIC);

        assertThat(new FullReasoning(POLICY)
                        .of(nothing, "x", List.of(new NearEntry(entry, List.of("go", "home"), "go\u001b home"))))
                .contains("""

                    NOT FLAGGED; similar entries are (this counts for nothing):
                      en.call-for-exclusion.0001  Call for exclusion (C15), severity 5
                    """)
                .contains("    Flags     “go  home”\n", "    Shared    “go”, “home”\n");
    }

    @Test
    void showsTheWholeReasoning() {
        assertThat(new FullReasoning(POLICY).of(assess(OffsetUnit.UTF16), TEXT)).isEqualTo("""
              Level       priority  severity 6  score 0.9
              Topics      interethnic 0.9, religion 0.0, foreign-policy 0.0
              Languages   en

            FLAG  3–15 “Martians out”
              Reason      It sets people against each other.
              Category    Call for exclusion (C15)
              Definition  It is demanded to deport a group or to deny it service, work, housing or the vote.
              Standard    SOVA hard (calls for discrimination); Rabat
              Topic       interethnic
              Severity    6 (base 5, imperative-with-time +1)
              Step        imperative-with-time: “tonight” gives the call a time or a place.
              Target      3–11 “Martians”, people.martian (people)
              Parts       3–15 “Martians out”
              Matched by  exact
              Entry       en.call-for-exclusion.0001 (live)

            SUPPRESSED, does not count  37–49 “Martians out”
              Cancelled   report: “He said” reports what somebody else said.
              Reason      It sets people against each other.
              Category    Call for exclusion (C15)
              Definition  It is demanded to deport a group or to deny it service, work, housing or the vote.
              Standard    SOVA hard (calls for discrimination); Rabat
              Topic       interethnic
              Severity    5 (base 5)
              Target      37–45 “Martians”, people.martian (people)
              Parts       37–49 “Martians out”
              Matched by  exact
              Entry       en.call-for-exclusion.0001 (live)

            The machine has read content and form only. Left for a person (Rabat test):
              [ ] context  [ ] speaker  [ ] intent  [ ] extent  [ ] likelihood

              Options     minimum severity 3, offsets in utf16
              Lexicon     lex
              Policy      pol
              Engine      1.0
            """);
    }

    @Test
    void letsNoTextMoveTheCursorOrTurnTheReadingDirection() {
        assertThat(Printable.of("a\u001b[2J\r\n\u202eb\ud83d")).isEqualTo("a [2J   b ");
    }

    private static Assessment assess(OffsetUnit unit) {
        List<Match> matches = List.of(match(3), match(37));
        List<List<Finding>> findings = List.of(
                List.of(SampleMatches.finding(FindingKind.IMPERATIVE_WITH_TIME, 16, 23)),
                List.of(SampleMatches.finding(FindingKind.REPORT, 29, 36)));
        return explain(Post.of("p1", TEXT), matches, findings, unit);
    }

    private static Match match(int start) {
        Entry entry = SampleMatches.entry("en.call-for-exclusion.0001", 5, Status.LIVE, Topic.INTERETHNIC);
        return SampleMatches.match(
                entry, start, start + 12, SampleMatches.target(GroupClass.PEOPLE, "people.martian", start, start + 8));
    }

    private static Assessment explain(Post post, List<Match> matches, List<List<Finding>> findings, OffsetUnit unit) {
        Scored scored = new Scorer(POLICY).score(matches, findings, 3);
        return new Explainer(POLICY, new Versions("lex", "pol", "1.0"))
                .explain(post, scored, List.of("en"), List.of(), new AssessOptions(3, true, unit));
    }
}
