package redline.review;

import redline.proof.Estimate;
import redline.proof.Rate;

/**
 * How often an entry flagged what persons then found to be escalation.
 *
 * @param right flags that were judged escalation
 * @param wrong flags that were judged not to be
 */
public record EntryPrecision(String entry, long right, long wrong) {

    /** The share of right flags with its uncertainty. */
    public Estimate precision() {
        return new Rate(right, right + wrong).estimate();
    }
}
