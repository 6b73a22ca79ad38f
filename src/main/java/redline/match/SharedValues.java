package redline.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One object for values that are equal: thousands of words share a few, which the processor then has at hand. */
final class SharedValues<V> {

    private static final int MOST = 1024;

    private final Map<V, V> shared = new ConcurrentHashMap<>();

    /** The value that stands for all that are equal, as long as there are not too many. */
    V shared(V value) {
        if (shared.size() >= MOST) {
            return shared.getOrDefault(value, value);
        }
        return shared.computeIfAbsent(value, same -> same);
    }
}
