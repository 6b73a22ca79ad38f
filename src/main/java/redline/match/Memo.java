package redline.match;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded memory of values by a hash, shared by all threads without locks: a hash has eight places, and a new value
 * takes the place of the oldest of the eight. Two threads may make the same value at once; values must be immutable, and
 * equal for equal keys.
 */
final class Memo<V> {

    /** The hashes of so many places are side by side in what a processor reads at once. */
    private static final int WAYS = 8;

    private final AtomicReferenceArray<@Nullable V> places;
    /** The hash of what is in each place: only a hint, which another thread may have changed, for places not to look at. */
    private final int[] hashes;

    private final int mask;

    /** A memory for that many values, a power of two. */
    Memo(int size) {
        this.places = new AtomicReferenceArray<>(size);
        this.hashes = new int[size];
        this.mask = (size - 1) & -WAYS;
    }

    /** The value that is remembered, if there is one. */
    @Nullable
    V find(int hash, Predicate<V> isIt) {
        int first = first(hash);
        for (int place = first; place < first + WAYS; place++) {
            if (hashes[place] == hash) {
                V known = places.getAcquire(place);
                if (known != null && isIt.test(known)) {
                    return known;
                }
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
            hashes[place] = hashes[place - 1];
        }
        places.setRelease(first, value);
        hashes[first] = hash;
        return value;
    }

    private int first(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ (mixed >>> 15)) & mask;
    }
}
