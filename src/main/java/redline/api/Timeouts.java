package redline.api;

import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The failures that mean that a client let the server wait. */
final class Timeouts {

    private Timeouts() {}

    static boolean isOne(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
