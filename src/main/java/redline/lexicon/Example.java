package redline.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import redline.text.Span;

/**
 * A sentence that proves an entry.
 *
 * @param text without the brackets
 * @param span what stood in brackets: exactly this must be flagged; empty for a miss
 */
public record Example(String entryId, Kind kind, String text, Optional<Span> span, SourceRow row) {

    /** What the sentence proves. */
    public enum Kind {
        /** Must be flagged. */
        HIT,
        /** Must not be flagged. */
        MISS,
        /** Must be flagged, and by an admitted fault is not. */
        KNOWN_HIT,
        /** Must not be flagged, and by an admitted fault is. */
        KNOWN_MISS;

        /** The name used in the first column. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of that slug, if there is one. */
        public static Optional<Kind> of(String slug) {
            return Arrays.stream(values())
                    .filter(kind -> kind.slug().equals(slug))
                    .findFirst();
        }

        /** Whether the sentence ought to be flagged. */
        public boolean shouldFlag() {
            return this == HIT || this == KNOWN_HIT;
        }
    }
}
