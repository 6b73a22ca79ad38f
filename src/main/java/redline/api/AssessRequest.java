package redline.api;

import java.util.List;
import redline.explain.AssessOptions;
import redline.post.PostItem;

/**
 * What a body asks to have assessed.
 *
 * @param items the posts in their order; one for a body that is itself a post
 * @param isBatch whether the body was a list of posts, and the answer is one too
 */
record AssessRequest(List<PostItem> items, boolean isBatch, AssessOptions options) {

    AssessRequest {
        items = List.copyOf(items);
    }
}
