package redline.review.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves what was written from the log of a SQLite file into the file, beside the work, so that nobody's transaction
 * waits for it. If it cannot, SQLite does it within a transaction once the log is long.
 */
final class Checkpoints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int EVERY = 200;

    private final Jdbi jdbi;
    private final AtomicInteger written = new AtomicInteger();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("review-checkpoints").factory());

    Checkpoints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A transaction was written. */
    void count() {
        if (written.incrementAndGet() % EVERY == 0) {
            one.execute(this::run);
        }
    }

    private void run() {
        try {
            jdbi.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(PASSIVE)"));
        } catch (JdbiException e) {
            LOG.debug("a checkpoint failed: {}", e.getClass().getName());
        }
    }

    @Override
    public void close() {
        one.shutdownNow();
    }
}
