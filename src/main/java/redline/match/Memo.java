package redline.match;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded memory of values by a hash, shared by all threads without locks: a hash has four places, and a new value
 * takes the place of the oldest of the four. Two threads may make the same value at once; values must be immutable, and
 * equal for equal keys.
 */
final class Memo<V> {

    private static final int WAYS = 4;

    private final AtomicReferenceArray<@Nullable V> places;

    /** A memory for that many values, a power of two. */
    Memo(int size) {
        this.places = new AtomicReferenceArray<>(size);
    }

    /** The value that is remembered, if there is one. */
    @Nullable
    V find(int hash, Predicate<V> isIt) {
        int first = first(hash);
        for (int place = first; place < first + WAYS; place++) {
            V known = places.getAcquire(place);
            if (known != null && isIt.test(known)) {
                return known;
            }
        }
        return null;
    }

    V get(int hash, Predicate<V> isIt, Supplier<V> make) {
        V known = find(hash, isIt);
        return known != null ? known : keep(hash, make.get());
    }

    /** Remembers a value, and returns it. */
    V keep(int hash, V value) {
        int first = first(hash);
        for (int place = first + WAYS - 1; place > first; place--) {
            places.setRelease(place, places.getAcquire(place - 1));
        }
        places.setRelease(first, value);
        return value;
    }

    private int first(int hash) {
        int mixed = hash * 0x9E3779B1;
        return ((mixed ^ (mixed >>> 15)) & (places.length() - 1)) & -WAYS;
    }
}
