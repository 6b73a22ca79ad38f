package redline.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import redline.match.Match;
import redline.text.Span;

/** The rule for overlapping matches of one topic: one stays, the entries of the others are named beside it. */
final class Overlaps {

    /** Highest severity, then longest, leftmost, smallest id; the rest only makes the order total. */
    private static final Comparator<ScoredMatch> BEST_FIRST = Comparator.comparingInt(
                    (ScoredMatch scored) -> -scored.severity())
            .thenComparingInt(scored -> span(scored).start() - span(scored).end())
            .thenComparing(Overlaps::span)
            .thenComparing(scored -> scored.match().entry().id())
            .thenComparing(scored ->
                    scored.match().target().map(Match.MatchTarget::concept).orElse(""))
            .thenComparing(scored -> scored.match().parts().toString());

    private Overlaps() {}

    /** The matches that stay; those given must be of one topic. */
    static List<ScoredMatch> resolve(List<ScoredMatch> matches) {
        TreeMap<Integer, ScoredMatch> kept = new TreeMap<>();
        Map<Integer, TreeSet<String>> others = new HashMap<>();
        matches.stream().sorted(BEST_FIRST).forEach(candidate -> {
            Optional<ScoredMatch> winner = leftmostOverlap(kept, span(candidate));
            if (winner.isEmpty()) {
                kept.put(span(candidate).start(), candidate);
            } else {
                others.computeIfAbsent(span(winner.get()).start(), start -> new TreeSet<>())
                        .add(candidate.match().entry().id());
            }
        });
        List<ScoredMatch> resolved = new ArrayList<>();
        for (ScoredMatch winner : kept.values()) {
            TreeSet<String> ids = others.getOrDefault(span(winner).start(), new TreeSet<>());
            ids.remove(winner.match().entry().id());
            resolved.add(new ScoredMatch(winner.match(), winner.findings(), winner.severity(), List.copyOf(ids)));
        }
        return resolved;
    }

    /** What stays never overlaps, so a look to either side of the start is enough. */
    private static Optional<ScoredMatch> leftmostOverlap(NavigableMap<Integer, ScoredMatch> kept, Span span) {
        Map.Entry<Integer, ScoredMatch> before = kept.floorEntry(span.start());
        if (before != null && span(before.getValue()).end() > span.start()) {
            return Optional.of(before.getValue());
        }
        Map.Entry<Integer, ScoredMatch> after = kept.ceilingEntry(span.start());
        boolean overlaps = after != null && after.getKey() < span.end();
        return overlaps ? Optional.of(after.getValue()) : Optional.empty();
    }

    private static Span span(ScoredMatch scored) {
        return scored.match().span();
    }
}
