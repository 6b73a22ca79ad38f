package redline.match;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded memory of what was found for a text, shared by all threads without locks: each text has one place, and a
 * newer one takes it from an older. The function must give equal values for equal texts.
 */
final class Memo<V> {

    private record Remembered<V>(String text, V value) {}

    private final AtomicReferenceArray<@Nullable Remembered<V>> places;

    /** A memory for that many texts, a power of two. */
    Memo(int size) {
        this.places = new AtomicReferenceArray<>(size);
    }

    V get(String text, Function<String, V> find) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 15)) & (places.length() - 1);
        Remembered<V> known = places.getAcquire(place);
        if (known == null || !known.text.equals(text)) {
            known = new Remembered<>(text, find.apply(text));
            places.setRelease(place, known);
        }
        return known.value;
    }
}
