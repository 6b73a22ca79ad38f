package redline.api;

import java.util.concurrent.TimeUnit;

/** The moment when one request has had its time. */
final class Deadline {

    private final int seconds;
    private final long end;

    private Deadline(int seconds) {
        this.seconds = seconds;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    static Deadline in(int seconds) {
        return new Deadline(seconds);
    }

    int seconds() {
        return seconds;
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }
}
