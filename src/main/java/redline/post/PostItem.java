package redline.post;

import java.util.Optional;

/** What stands at one place of an input: a post, or the reason why none could be read there. */
public sealed interface PostItem {

    /** The line of the input where it begins, from 1. */
    long line();

    /** A post that can be assessed. */
    record Parsed(long line, Post post) implements PostItem {}

    /**
     * A place that holds no post; the input goes on behind it.
     *
     * @param id the id of the post, if that much could be read
     * @param error what is wrong and what to do, without the words of the post
     */
    record Unreadable(long line, Optional<PostId> id, String error) implements PostItem {

        /** The line that stands in the results in place of an assessment. */
        public String json() {
            return "{\"id\":" + id.map(PostId::json).orElse("null") + ",\"line\":" + line + ",\"error\":"
                    + JsonText.quote(error) + "}";
        }
    }
}
