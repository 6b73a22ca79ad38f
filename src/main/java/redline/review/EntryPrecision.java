package redline.review;

/**
 * How often an entry flagged what persons then found to be escalation.
 *
 * @param right flags that were judged escalation
 * @param wrong flags that were judged not to be
 */
public record EntryPrecision(String entry, long right, long wrong) {

    /** The share of right flags with its uncertainty. */
    public Interval precision() {
        return Interval.of(right, right + wrong);
    }
}
