package redline.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The one score formula: {@code base(s) + weight · (next(s) − base(s)) · (1 − 2^−(n−1))}, four decimals, half up.
 *
 * @param base the score of one flag of severity 1 to 6
 * @param ceiling what severity 6 comes near to
 * @param weight how much of the way to the next severity many flags may go
 */
public record ScoreCurve(List<BigDecimal> base, BigDecimal ceiling, BigDecimal weight) {

    /** From here on another flag adds less than 10^-18: far beyond four decimals. */
    private static final int ENOUGH_FLAGS = 61;

    public ScoreCurve {
        base = List.copyOf(base);
        if (base.size() != 6) {
            throw new IllegalArgumentException("base: needs six values, has " + base.size());
        }
    }

    /** The score of {@code flags} flags, at least one, of which the highest has that severity. */
    public double score(int severity, int flags) {
        BigDecimal here = base.get(severity - 1);
        BigDecimal next = severity == base.size() ? ceiling : base.get(severity);
        int halvings = Math.min(flags, ENOUGH_FLAGS) - 1;
        BigDecimal share = BigDecimal.ONE.subtract(new BigDecimal("0.5").pow(halvings));
        BigDecimal more = weight.multiply(next.subtract(here)).multiply(share);
        return here.add(more).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }
}
