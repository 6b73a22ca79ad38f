package redline.post;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Numbered lines of a text, ended by LF or CRLF, with a bound on their length. */
final class LineSource implements Closeable {

    /** Longer than any post, short enough to keep memory constant. */
    static final int LONGEST = 1 << 24;

    private final Reader in;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private long number;

    LineSource(Reader in) {
        this.in = in;
    }

    /**
     * One line without its end.
     *
     * @param isWhole whether {@code text} is all of it; what goes beyond {@link #LONGEST} is dropped
     */
    record Line(long number, String text, boolean isWhole) {}

    /** The next line, blank ones included; empty at the end. */
    Optional<Line> next() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean any = false;
        boolean isWhole = true;
        while (at < end || fill()) {
            any = true;
            int stop = lineEnd();
            int length = Math.min(stop - at, LONGEST - text.length());
            text.append(buffer, at, length);
            isWhole &= length == stop - at;
            at = stop;
            if (at < end) {
                at++;
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        return Optional.of(new Line(++number, withoutReturn(text), isWhole));
    }

    /** Whether a whole line or more input is there already. */
    boolean hasWaitingInput() throws IOException {
        return lineEnd() < end || in.ready();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static String withoutReturn(StringBuilder text) {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == '\r') {
            text.setLength(length - 1);
        }
        return text.toString();
    }

    private int lineEnd() {
        int i = at;
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
