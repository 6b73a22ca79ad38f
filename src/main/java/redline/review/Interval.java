package redline.review;

/**
 * A share of cases with its uncertainty: Wilson's interval of 95 %.
 *
 * @param share what was counted; 0 where nothing was
 */
public record Interval(double share, double low, double high) {

    private static final double Z = 1.959964;

    /** The interval for so many of so many. */
    public static Interval of(long some, long all) {
        if (all == 0) {
            return new Interval(0, 0, 1);
        }
        double share = (double) some / all;
        double weight = 1 + Z * Z / all;
        double middle = (share + Z * Z / (2 * all)) / weight;
        double half = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all)) / weight;
        return new Interval(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
