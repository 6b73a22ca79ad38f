package redline.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redline.review.Desk;
import redline.review.store.StoreException;

/** The job that lets go, once an hour, what the desk has kept long enough, and keeps the search for words ready. */
final class Retention implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final ScheduledExecutorService hourly;

    private Retention(ScheduledExecutorService hourly) {
        this.hourly = hourly;
    }

    static Retention start(Desk desk) {
        ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().name("retention").unstarted(work));
        var _ = hourly.scheduleWithFixedDelay(() -> retain(desk, hourly), 0, 1, TimeUnit.HOURS);
        return new Retention(hourly);
    }

    private static void retain(Desk desk, ScheduledExecutorService hourly) {
        try {
            int removed = desk.retain();
            if (removed > 0) {
                LOG.info("{} cases were kept long enough and are removed", removed);
            }
            desk.prepareSearch();
        } catch (StoreException e) {
            if (!hourly.isShutdown()) {
                LOG.error("retention waits an hour: {}", e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
