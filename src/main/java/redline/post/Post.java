package redline.post;

import java.util.Objects;

/**
 * One text to assess, as it was received.
 *
 * @param id the caller's id, echoed unchanged
 * @param text the post itself; every offset of its assessment points into this string
 * @param parent the text that the post replies to, empty when there is none; used for quotations and pronouns only
 */
public record Post(PostId id, String text, String parent) {

    public Post {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(parent, "parent");
    }

    /** A post that replies to nothing. */
    public static Post of(String id, String text) {
        return new Post(PostId.of(id), text, "");
    }
}
