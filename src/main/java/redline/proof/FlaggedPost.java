package redline.proof;

import redline.explain.Assessment;

/**
 * A labelled post that was flagged, for a person who looks at each.
 *
 * @param file the file that it stands in
 */
public record FlaggedPost(String file, LabelledPost post, Assessment assessment) {}
