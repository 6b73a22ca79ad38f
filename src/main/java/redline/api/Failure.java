package redline.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An unexpected failure, described for the log without its message: that could hold the words of a post. */
final class Failure {

    private static final int FRAMES = 12;

    private Failure() {}

    static String withoutWords(Throwable failure) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        Throwable cause = failure.getCause();
        return failure.getClass().getName()
                + frames
                + (cause == null ? "" : "\n  caused by " + cause.getClass().getName());
    }
}
