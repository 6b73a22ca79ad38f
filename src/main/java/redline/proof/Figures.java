package redline.proof;

import java.util.List;
import java.util.function.Predicate;
import redline.proof.LabelledPost.Label;

/**
 * How the flags of a group of posts agree with their labels.
 *
 * @param posts all of them, labelled or not
 * @param wanted the posts that should be flagged
 * @param unwanted the posts that should not
 * @param flagged the share of posts with a flag
 * @param precision the share of flagged posts that should be flagged, among those with a label
 * @param recall the share of posts that are flagged among those that should be
 * @param f1 the harmonic mean of both
 * @param spanF1 the mean character F1 over the posts that should be flagged and have spans
 */
public record Figures(
        long posts,
        long wanted,
        long unwanted,
        Rate flagged,
        Rate precision,
        Rate recall,
        Estimate f1,
        Estimate spanF1) {

    static Figures of(List<Outcome> outcomes, Bootstrap bootstrap) {
        long wanted = count(outcomes, outcome -> outcome.label() == Label.FLAG);
        long unwanted = count(outcomes, outcome -> outcome.label() == Label.NONE);
        long hits = count(outcomes, Outcome::isHit);
        long falseAlarms = count(outcomes, Outcome::isFalseAlarm);
        List<Outcome> labelled = outcomes.stream()
                .filter(outcome -> outcome.label() != Label.UNKNOWN)
                .toList();
        double[] spans = outcomes.stream()
                .mapToDouble(Outcome::spanF1)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return new Figures(
                outcomes.size(),
                wanted,
                unwanted,
                new Rate(count(outcomes, Outcome::isFlagged), outcomes.size()),
                new Rate(hits, hits + falseAlarms),
                new Rate(hits, wanted),
                wanted == 0 ? Estimate.UNDEFINED : bootstrap.f1(labelled),
                bootstrap.mean(spans));
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }
}
