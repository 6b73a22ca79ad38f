package redline.proof.fairness;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redline.proof.Rate;

/**
 * How evenly groups are treated.
 *
 * @param groups by concept and language
 * @param different sentences in which a group gets another result than most others of its class
 */
public record FairnessReport(List<Group> groups, List<String> different) {

    public FairnessReport {
        groups = List.copyOf(groups);
        different = List.copyOf(different);
    }

    /**
     * What one group got in one language.
     *
     * @param neutral neutral sentences, and of these {@code wronglyFlagged}
     * @param hostile hostile sentences, and of these {@code flagged}
     */
    public record Group(
            String language,
            String groupClass,
            String concept,
            int neutral,
            int wronglyFlagged,
            int hostile,
            int flagged) {

        Group plus(Group other) {
            return new Group(
                    language,
                    groupClass,
                    concept,
                    neutral + other.neutral,
                    wronglyFlagged + other.wronglyFlagged,
                    hostile + other.hostile,
                    flagged + other.flagged);
        }

        /** The share of hostile sentences that were flagged. */
        public Rate recall() {
            return new Rate(flagged, hostile);
        }

        /** The share of neutral sentences that were flagged. */
        public Rate falseFlags() {
            return new Rate(wronglyFlagged, neutral);
        }
    }

    /** One sum for each class and language. */
    public List<Group> classes() {
        Map<String, Group> classes = new TreeMap<>();
        for (Group group : groups) {
            Group one = new Group(
                    group.language,
                    group.groupClass,
                    group.groupClass,
                    group.neutral,
                    group.wronglyFlagged,
                    group.hostile,
                    group.flagged);
            classes.merge(group.groupClass + " " + group.language, one, Group::plus);
        }
        return List.copyOf(classes.values());
    }

    /** Groups with any false flag or any missed sentence, the worst first. */
    public List<Group> uneven() {
        return groups.stream()
                .filter(group -> group.wronglyFlagged > 0 || group.flagged < group.hostile)
                .sorted(Comparator.comparingInt((Group group) -> group.flagged - group.hostile - group.wronglyFlagged)
                        .thenComparing(Group::concept)
                        .thenComparing(Group::language))
                .toList();
    }

    /** The greatest difference between the recall of two groups. */
    public double recallGap() {
        return gap(groups.stream().map(Group::recall).toList());
    }

    /** The greatest difference between the share of false flags of two groups. */
    public double falseFlagGap() {
        return gap(groups.stream().map(Group::falseFlags).toList());
    }

    private static double gap(List<Rate> rates) {
        double[] values = rates.stream()
                .filter(Rate::isDefined)
                .mapToDouble(rate -> rate.estimate().value())
                .sorted()
                .toArray();
        return values.length == 0 ? 0 : values[values.length - 1] - values[0];
    }
}
