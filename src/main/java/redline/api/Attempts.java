package redline.api;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How often somebody at an address has tried to sign in of late. */
final class Attempts {

    private static final int MOST = 30;
    private static final int ADDRESSES = 10_000;
    private static final long WINDOW = TimeUnit.MINUTES.toNanos(5);

    private record Counted(long since, int count) {}

    private final ConcurrentHashMap<String, Counted> byAddress = new ConcurrentHashMap<>();

    /** Counts one attempt more. */
    boolean areTooMany(String address) {
        long now = System.nanoTime();
        if (byAddress.size() > ADDRESSES) {
            byAddress.values().removeIf(counted -> now - counted.since() > WINDOW);
        }
        Counted counted = byAddress.merge(
                address,
                new Counted(now, 1),
                (old, one) -> now - old.since() > WINDOW ? one : new Counted(old.since(), old.count() + 1));
        return counted.count() > MOST;
    }

    /** Counts the last attempt no more, since it was right. */
    void forgive(String address) {
        byAddress.computeIfPresent(address, (same, counted) -> new Counted(counted.since(), counted.count() - 1));
    }
}
