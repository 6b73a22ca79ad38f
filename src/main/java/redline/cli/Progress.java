package redline.cli;

import java.io.PrintStream;
import java.util.Locale;

/** A count of posts on standard error, for a person who waits; silent where nobody watches. */
final class Progress {

    private static final long STEP = 500;

    private final PrintStream err;
    private final boolean isShown;
    private long next = STEP;

    Progress(Streams streams) {
        this.err = streams.err();
        this.isShown = streams.errIsTerminal();
    }

    /** Says how many posts are done, now and then. */
    void done(long posts) {
        if (isShown && posts >= next) {
            err.print(String.format(Locale.ROOT, "\r%,d posts", posts));
            err.flush();
            next = posts + STEP;
        }
    }

    /** Takes the count away. */
    void clear() {
        if (isShown && next > STEP) {
            err.print("\r                    \r");
            err.flush();
        }
    }
}
