package redline.lexicon.pattern;

/** A pattern that cannot be read: where in the text, what is wrong and what to do. */
public final class PatternException extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final String cure;

    PatternException(int offset, String what, String cure) {
        super(what);
        this.offset = offset;
        this.cure = cure;
    }

    /** Where in the pattern, in UTF-16 units. */
    public int offset() {
        return offset;
    }

    /** What to do about it. */
    public String cure() {
        return cure;
    }
}
