package redline.cli;

/** What the program tells the shell when it ends. */
public final class ExitCode {

    /** Done, whatever was found. */
    public static final int DONE = 0;

    /** Done, and a post reached the severity given with {@code --fail-on}; never without that option. */
    public static final int REACHED = 1;

    /** The command line was wrong. */
    public static final int USAGE = 2;

    /** The work could not be done. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
