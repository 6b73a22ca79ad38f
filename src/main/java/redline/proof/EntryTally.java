package redline.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import redline.explain.Flag;
import redline.lexicon.StatTable;

/**
 * How often each entry flagged a post that should be flagged, one that should not, and one that nobody labelled: the
 * noisy ones first. A flag counts by the label of its post. Not for several threads at once.
 */
public final class EntryTally {

    private final Map<String, Counts> entries = new TreeMap<>();

    private record Counts(String entry, int right, int wrong, int unlabelled) {

        Counts plus(Counts other) {
            return new Counts(entry, right + other.right, wrong + other.wrong, unlabelled + other.unlabelled);
        }
    }

    /** Counts the flags of a post, each entry once. */
    public void add(FlaggedPost flagged) {
        LabelledPost.Label label = flagged.post().label();
        Counts one = new Counts(
                "",
                label == LabelledPost.Label.FLAG ? 1 : 0,
                label == LabelledPost.Label.NONE ? 1 : 0,
                label == LabelledPost.Label.UNKNOWN ? 1 : 0);
        flagged.assessment().flags().stream()
                .map(Flag::entry)
                .distinct()
                .forEach(entry ->
                        entries.merge(entry, new Counts(entry, one.right, one.wrong, one.unlabelled), Counts::plus));
    }

    /** The entries that flagged anything, most wrong ones first, then most unlabelled ones. */
    public StatTable table() {
        List<List<String>> rows = new ArrayList<>();
        entries.values().stream()
                .sorted(Comparator.comparingInt((Counts counts) -> -counts.wrong)
                        .thenComparingInt(counts -> -counts.unlabelled)
                        .thenComparing(Counts::entry))
                .map(EntryTally::row)
                .forEach(rows::add);
        return new StatTable(
                "Entries by what they flagged",
                List.of("entry", "right", "wrong", "unlabelled", "precision", "lower 95 %"),
                rows);
    }

    private static List<String> row(Counts counts) {
        Estimate precision = new Rate(counts.right, counts.right + counts.wrong).estimate();
        return List.of(
                counts.entry,
                Integer.toString(counts.right),
                Integer.toString(counts.wrong),
                Integer.toString(counts.unlabelled),
                precision.isDefined() ? String.format(Locale.ROOT, "%.2f", precision.value()) : "–",
                precision.isDefined() ? String.format(Locale.ROOT, "%.2f", precision.low()) : "–");
    }
}
