package redline.proof;

/**
 * So many of so many, with its Wilson interval of 95 %.
 *
 * @param of how many there are; with none the rate is not defined
 */
public record Rate(long hits, long of) {

    /** The quantile of the normal distribution for 95 %. */
    private static final double Z = 1.959963984540054;

    public Rate {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException("hits: " + hits + " is not from 0 to " + of);
        }
    }

    /** Whether there is anything to have a rate of. */
    public boolean isDefined() {
        return of > 0;
    }

    /** The rate with its interval; NaN when it is not defined. */
    public Estimate estimate() {
        if (!isDefined()) {
            return Estimate.UNDEFINED;
        }
        double share = (double) hits / of;
        double square = Z * Z / of;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / of + square / (4.0 * of));
        double low = hits == 0 ? 0 : Math.max(0, middle - half);
        double high = hits == of ? 1 : Math.min(1, middle + half);
        return new Estimate(share, low, high);
    }
}
