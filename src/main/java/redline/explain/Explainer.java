package redline.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import redline.context.Finding;
import redline.lexicon.Entry;
import redline.match.Match;
import redline.match.MatchKind;
import redline.post.Post;
import redline.score.CategoryText;
import redline.score.Policy;
import redline.score.Scored;
import redline.score.ScoredMatch;

/** What was counted, put into words: makes the assessment of a post. May be shared between threads. */
public final class Explainer {

    private final Policy policy;
    private final Versions versions;

    public Explainer(Policy policy, Versions versions) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.versions = Objects.requireNonNull(versions, "versions");
    }

    /**
     * The assessment of that post.
     *
     * @param languages the languages seen in the post, for display only
     * @param warnings what could not be done fully, each one sentence
     */
    public Assessment explain(
            Post post, Scored scored, List<String> languages, List<String> warnings, AssessOptions options) {
        List<ScoredMatch> suppressed = options.suppressed() ? scored.suppressed() : List.of();
        return new Assessment(
                post.id(),
                Level.of(scored.severity()),
                scored.severity(),
                scored.score(),
                scored.topics(),
                languages,
                scored.kept().stream().map(match -> flag(match, post.text())).toList(),
                suppressed.stream().map(match -> flag(match, post.text())).toList(),
                warnings,
                versions,
                options);
    }

    /** The assessment of a post in which nothing was found. */
    public Assessment nothing(Post post, List<String> languages, AssessOptions options) {
        return new Assessment(
                post.id(),
                Level.NONE,
                0,
                0.0,
                Assessment.NO_TOPICS,
                languages,
                List.of(),
                List.of(),
                List.of(),
                versions,
                options);
    }

    private Flag flag(ScoredMatch scored, String text) {
        Match match = scored.match();
        Entry entry = match.entry();
        return new Flag(
                match.span(),
                match.span().in(text),
                entry.id(),
                entry.category(),
                match.topic(),
                scored.severity(),
                entry.severity(),
                modifiers(scored, text, false),
                modifiers(scored, text, true),
                target(match),
                match.parts(),
                MatchKind.labels(match.matchedBy()),
                reason(match, text),
                entry.suggestion(),
                entry.status(),
                scored.alsoMatched());
    }

    private List<Flag.Modifier> modifiers(ScoredMatch scored, String text, boolean cancelling) {
        return scored.findings().stream()
                .filter(finding -> finding.kind().cancels() == cancelling)
                .map(finding -> modifier(finding, text))
                .toList();
    }

    private Flag.Modifier modifier(Finding finding, String text) {
        String because = Because.sentence(finding.kind(), finding.words().in(text));
        return new Flag.Modifier(finding.kind().slug(), policy.step(finding.kind()), finding.words(), because);
    }

    private static Optional<Flag.Target> target(Match match) {
        return match.target()
                .map(target -> new Flag.Target(
                        target.groupClass().slug(), target.concept(), target.span(), target.antecedent()));
    }

    private String reason(Match match, String text) {
        Entry entry = match.entry();
        CategoryText category = policy.text(entry.category());
        return entry.why() + WeighedWords.sentence(match, text) + " " + category.name("en") + " ("
                + entry.category().code() + "): " + category.definition("en") + " Standard: " + category.standard()
                + ".";
    }
}
