package redline.review;

import java.util.Optional;
import redline.explain.Assessment;
import redline.post.Post;
import redline.review.audit.Digests;

/**
 * A post that somebody puts into the queue.
 *
 * @param assessment what the machine reads in it now, with the suppressed flags; kept with the case
 * @param eraseKey what the platform will ask to erase by; kept as a digest
 */
public record Submission(Post post, Assessment assessment, Optional<String> eraseKey) {

    /** The digest by which the same text is known again. */
    String digest() {
        return Digests.of(post.text(), post.parent());
    }
}
