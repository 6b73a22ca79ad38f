package redline.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far an entry or member is trusted. */
public enum Status {
    /** Written down, never loaded. */
    DRAFT,
    /** Matched and counted, never shown, never scored. */
    SHADOW,
    /** In force. */
    LIVE;

    private static final Map<String, Status> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Status::slug, Function.identity()));

    private final String slug = name().toLowerCase(Locale.ROOT);

    /** The name used in TSV and JSON. */
    public String slug() {
        return slug;
    }

    /** The status of that slug, if there is one. */
    public static Optional<Status> of(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }
}
