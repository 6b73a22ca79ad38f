package redline.post;

/**
 * The id of a post with its JSON type kept: a string stays a string, a number stays the number that was sent.
 *
 * @param json the id as a JSON literal, such as {@code "p1"} with its quotes or {@code 12}
 */
public record PostId(String json) {

    /** The id for a plain string. */
    public static PostId of(String text) {
        return new PostId(JsonText.quote(text));
    }

    /** The id for a number, such as the number of an input line. */
    public static PostId of(long number) {
        return new PostId(Long.toString(number));
    }
}
