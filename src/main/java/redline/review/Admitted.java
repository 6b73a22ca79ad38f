package redline.review;

import redline.post.PostId;

/**
 * What became of a submission.
 *
 * @param caseId the number of the case
 * @param isNew whether it made the case, rather than being counted
 * @param submissions how often this text was submitted under this id
 */
public record Admitted(PostId id, long caseId, CaseStatus status, boolean isNew, long submissions) {}
