package redline.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an entry or member is trusted. */
public enum Status {
    /** Written down, never loaded. */
    DRAFT,
    /** Matched and counted, never shown, never scored. */
    SHADOW,
    /** In force. */
    LIVE;

    /** The name used in TSV and JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of that slug, if there is one. */
    public static Optional<Status> of(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug().equals(slug))
                .findFirst();
    }
}
