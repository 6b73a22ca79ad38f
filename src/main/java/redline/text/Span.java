package redline.text;

/**
 * A range of a text: UTF-16 indices into the original, exactly as received; start inclusive, end exclusive.
 *
 * <p>This is the one place where offsets are defined; every offset of the program is of this kind unless its name says
 * otherwise.
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: start " + start + " and end " + end + " are not a range");
        }
    }

    /** The part of the original text that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two ranges share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
