package redline.review.audit;

import java.util.Optional;

/**
 * One row of the log, as it is kept.
 *
 * @param at when, in milliseconds since 1970
 * @param detailsDigest of the salt and the details
 * @param previous the digest of the row before, empty for the first
 * @param digest of everything else in the row
 * @param salt empty when the details were erased
 */
public record AuditRow(
        long seq,
        long at,
        String actor,
        String action,
        String subject,
        String detailsDigest,
        String previous,
        String digest,
        Optional<String> salt,
        Optional<String> details) {

    /** What the digest of that row must be. */
    String expectedDigest() {
        return Digests.of(previous, Long.toString(seq), Long.toString(at), actor, action, subject, detailsDigest);
    }

    /** Whether the details, if they are still there, are those that were written. */
    boolean hasItsDetails() {
        return salt.isEmpty()
                || Digests.of(salt.orElseThrow(), details.orElse("")).equals(detailsDigest);
    }
}
