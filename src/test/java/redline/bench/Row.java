package redline.bench;

import java.util.Locale;

/**
 * One figure.
 *
 * @param posts the kind of posts and their language
 * @param subject what was measured
 * @param count how many posts were read over and over
 * @param characters their average length
 * @param microseconds a post
 * @param error half the interval that holds the mean in 999 of 1,000 runs, as JMH estimates it, in microseconds a post
 * @param timesStandard how many times T on the same posts in the same run
 */
record Row(
        String posts,
        String subject,
        int count,
        long characters,
        double microseconds,
        double error,
        double timesStandard) {

    /** The names of the columns of {@link #line}. */
    static final String HEAD =
            String.format(Locale.ROOT, "%-16s %-36s %10s %8s %7s", "posts", "what", "µs a post", "±", "× T");

    /** The figure as a line of the table. */
    String line() {
        return String.format(
                Locale.ROOT, "%-16s %-36s %10.2f %8.2f %7.2f", posts, subject, microseconds, error, timesStandard);
    }
}
