package redline.text;

/**
 * One word of a text.
 *
 * @param span where it stands in the original
 * @param form lower-cased, with invisible characters and compatibility letters undone; never empty
 * @param marks bits of this class: case and what was undone
 */
public record Token(Span span, String form, int marks) {

    /** The first letter is a capital. */
    public static final int CAPITAL = 1;
    /** Every letter is a capital and there are at least two. */
    public static final int ALL_CAPITALS = 1 << 1;
    /** Letters of more than one of Latin, Cyrillic and Greek. */
    public static final int MIXED_SCRIPT = 1 << 2;
    /** Invisible characters stood inside. */
    public static final int INVISIBLE = 1 << 3;
    /** Combining marks stood inside. */
    public static final int COMBINING = 1 << 4;
    /** Compatibility letters, such as full-width ones, stood inside. */
    public static final int COMPATIBILITY = 1 << 5;
    /** Has a Cyrillic letter. */
    public static final int CYRILLIC = 1 << 6;
    /** Has a Latin letter. */
    public static final int LATIN = 1 << 7;
    /** Has a letter that only the Kazakh alphabet has. */
    public static final int KAZAKH = 1 << 8;
    /** Has a Greek letter. */
    public static final int GREEK = 1 << 9;
    /** A URL or an e-mail address: never looked up. */
    public static final int ADDRESS = 1 << 10;
    /** Its letters stood one by one with separators between. */
    public static final int SPACED = 1 << 11;
    /** Was cut out of a longer word without spaces. */
    public static final int GLUED = 1 << 12;

    /** Whether all the given bits are set. */
    public boolean is(int bits) {
        return (marks & bits) == bits;
    }
}
