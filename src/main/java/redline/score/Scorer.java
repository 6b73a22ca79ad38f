package redline.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import redline.context.Finding;
import redline.context.FindingKind;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.match.Match;

/** Severity, overlaps and scores of the matches of one post. Pure arithmetic; may be shared between threads. */
public final class Scorer {

    /** Disagreement ends and escalation begins here: no step takes a flag across this line. */
    private static final int ESCALATION = 3;

    private static final Comparator<ScoredMatch> READING_ORDER = Comparator.comparing(
                    (ScoredMatch scored) -> scored.match().span())
            .thenComparing(scored -> scored.match().entry().id())
            .thenComparing(scored -> scored.match().parts().toString());

    private final Policy policy;

    public Scorer(Policy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * What counts among the matches.
     *
     * @param findings for each match, in the same order, what its context says
     * @param minSeverity matches below it are neither listed nor counted
     */
    public Scored score(List<Match> matches, List<List<Finding>> findings, int minSeverity) {
        if (matches.size() != findings.size()) {
            throw new IllegalArgumentException(
                    "findings: " + findings.size() + " lists for " + matches.size() + " matches");
        }
        Map<Topic, List<ScoredMatch>> counting = new EnumMap<>(Topic.class);
        List<ScoredMatch> suppressed = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            ScoredMatch scored = scored(matches.get(i), findings.get(i));
            if (scored.match().entry().status() != Status.LIVE || scored.severity() < minSeverity) {
                continue;
            }
            if (scored.findings().stream().anyMatch(finding -> finding.kind().cancels())) {
                suppressed.add(scored);
            } else {
                counting.computeIfAbsent(scored.match().topic(), topic -> new ArrayList<>())
                        .add(scored);
            }
        }
        counting.replaceAll((topic, candidates) -> Overlaps.resolve(candidates));
        return counted(counting, suppressed);
    }

    private Scored counted(Map<Topic, List<ScoredMatch>> counting, List<ScoredMatch> suppressed) {
        List<ScoredMatch> kept = new ArrayList<>();
        Map<Topic, Double> topics = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            List<ScoredMatch> flags = counting.getOrDefault(topic, List.of());
            kept.addAll(flags);
            topics.put(topic, flags.isEmpty() ? 0.0 : policy.curve().score(highest(flags), flags.size()));
        }
        kept.sort(READING_ORDER);
        suppressed.sort(READING_ORDER);
        double score =
                topics.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Scored(kept, suppressed, topics, highest(kept), score);
    }

    private static int highest(List<ScoredMatch> flags) {
        return flags.stream().mapToInt(ScoredMatch::severity).max().orElse(0);
    }

    private ScoredMatch scored(Match match, List<Finding> findings) {
        int base = match.entry().severity();
        int stepped = base
                + findings.stream()
                        .map(Finding::kind)
                        .distinct()
                        .mapToInt(policy::step)
                        .sum();
        int floor = base >= ESCALATION ? ESCALATION : 1;
        return new ScoredMatch(match, onePerStep(findings), Math.clamp(stepped, floor, 6), List.of());
    }

    /** The findings without a second one of a stepping kind: a kind counts once and is shown once. */
    private static List<Finding> onePerStep(List<Finding> findings) {
        List<FindingKind> seen = new ArrayList<>();
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.kind().cancels() || !seen.contains(finding.kind())) {
                seen.add(finding.kind());
                shown.add(finding);
            }
        }
        return shown;
    }
}
