package redline.proof;

/** A figure with the bounds of its 95 % interval; all NaN when the figure is not defined. */
public record Estimate(double value, double low, double high) {

    /** A figure that does not exist, such as precision where nothing was flagged. */
    public static final Estimate UNDEFINED = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** Whether the figure exists. */
    public boolean isDefined() {
        return !Double.isNaN(value);
    }
}
