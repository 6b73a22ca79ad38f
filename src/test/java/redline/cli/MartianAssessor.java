package redline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redline.context.Finding;
import redline.context.FindingKind;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Explainer;
import redline.explain.Versions;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.match.Match;
import redline.post.Post;
import redline.score.Policy;
import redline.score.SampleMatches;
import redline.score.Scorer;

/** An assessor with one phrase, for tests of what stands around the engine; the word "not" behind it negates it. */
public final class MartianAssessor implements Assessor {

    private static final String PHRASE = "Martians out";

    private final Policy policy = SampleMatches.shippedPolicy();
    private final Entry entry = SampleMatches.entry("en.call-for-exclusion.0001", 5, Status.LIVE, Topic.INTERETHNIC);

    @Override
    public Assessment assess(Post post, AssessOptions options) {
        if (post.text().equals("boom")) {
            throw new IllegalStateException("boom");
        }
        List<Match> matches = new ArrayList<>();
        List<List<Finding>> findings = new ArrayList<>();
        String text = post.text();
        for (int at = text.indexOf(PHRASE); at >= 0; at = text.indexOf(PHRASE, at + 1)) {
            matches.add(SampleMatches.match(
                    entry, at, at + 12, SampleMatches.target(GroupClass.PEOPLE, "people.martian", at, at + 8)));
            findings.add(negation(text, at + 12).stream().toList());
        }
        return new Explainer(policy, new Versions("lex", "pol", "1.0"))
                .explain(
                        post,
                        new Scorer(policy).score(matches, findings, options.minSeverity()),
                        List.of("en"),
                        List.of(),
                        options);
    }

    @Override
    public Policy policy() {
        return policy;
    }

    @Override
    public Lexicon lexicon() {
        throw new UnsupportedOperationException("no Martian lexicon");
    }

    @Override
    public void close() {}

    private static Optional<Finding> negation(String text, int end) {
        return text.startsWith(" not", end)
                ? Optional.of(SampleMatches.finding(FindingKind.NEGATION, end + 1, end + 4))
                : Optional.empty();
    }
}
