package redline.score;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redline.context.Finding;
import redline.context.FindingKind;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.lexicon.GroupClass;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.match.Match;
import redline.text.Span;

/** Matches made by hand, for tests of what comes after matching. */
public final class SampleMatches {

    private SampleMatches() {}

    /** The policy that is shipped. */
    public static Policy shippedPolicy() {
        return PolicyReader.read(Path.of("config", "policy.yaml"));
    }

    /** An entry with that id and severity in the category that its id names. */
    public static Entry entry(String id, int severity, Status status, Topic topic) {
        Category category = Category.of(id.split("\\.", 3)[1]).orElseThrow();
        return new Entry(
                id,
                id.substring(0, 2),
                "pattern",
                category,
                severity,
                Optional.of(topic),
                Set.of(),
                List.of(),
                Set.of(),
                "It sets people against each other.",
                "",
                "team",
                "",
                status);
    }

    /** A match without a target on those characters. */
    public static Match match(String id, int severity, Topic topic, int start, int end) {
        return match(entry(id, severity, Status.LIVE, topic), start, end, Optional.empty());
    }

    /** A match of that entry on those characters. */
    public static Match match(Entry entry, int start, int end, Optional<Match.MatchTarget> target) {
        Span span = new Span(start, end);
        return new Match(
                entry, span, 0, 0, List.of(span), List.of(), List.of(), target, 0, List.of(), Optional.empty());
    }

    /** A target on those characters. */
    public static Optional<Match.MatchTarget> target(GroupClass group, String concept, int start, int end) {
        return Optional.of(new Match.MatchTarget(
                group, concept, new Match.TokenRange(0, 0), new Span(start, end), 0, Optional.empty()));
    }

    /** A finding caused by those characters. */
    public static Finding finding(FindingKind kind, int start, int end) {
        return new Finding(kind, new Span(start, end));
    }
}
