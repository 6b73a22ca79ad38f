package redline.proof;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals of 95 % for figures without a formula: the figure of many random samples of the same posts. The same seed
 * gives the same interval.
 */
final class Bootstrap {

    static final int ROUNDS = 1000;

    private final long seed;

    Bootstrap(long seed) {
        this.seed = seed;
    }

    /** F1 of the flags against the labels. */
    Estimate f1(List<Outcome> outcomes) {
        int[] kinds = outcomes.stream().mapToInt(Bootstrap::kind).toArray();
        return estimate(kinds.length, sample -> {
            int[] counts = new int[4];
            for (int i : sample) {
                counts[kinds[i]]++;
            }
            int wrong = counts[1] + counts[2];
            return counts[0] + wrong == 0 ? Double.NaN : 2.0 * counts[0] / (2.0 * counts[0] + wrong);
        });
    }

    /** The mean of the values. */
    Estimate mean(double[] values) {
        return estimate(values.length, sample -> {
            double sum = 0;
            for (int i : sample) {
                sum += values[i];
            }
            return sum / sample.length;
        });
    }

    private static int kind(Outcome outcome) {
        if (outcome.isHit()) {
            return 0;
        }
        if (outcome.isFalseAlarm()) {
            return 1;
        }
        return outcome.isMiss() ? 2 : 3;
    }

    private Estimate estimate(int size, ToDoubleFunction<int[]> figure) {
        int[] sample = new int[size];
        Arrays.setAll(sample, i -> i);
        double value = size == 0 ? Double.NaN : figure.applyAsDouble(sample);
        if (Double.isNaN(value)) {
            return Estimate.UNDEFINED;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] figures = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.setAll(sample, i -> random.nextInt(size));
            figures[round] = figure.applyAsDouble(sample);
        }
        double[] sorted =
                Arrays.stream(figures).filter(f -> !Double.isNaN(f)).sorted().toArray();
        return new Estimate(value, quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
