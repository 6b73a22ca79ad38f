package redline.review;

import java.util.Locale;
import java.util.Optional;

/** The factors of the Rabat threshold test that only a person can judge; content and form, the sixth, is the machine's. */
public enum RabatFactor {
    CONTEXT,
    SPEAKER,
    INTENT,
    EXTENT,
    LIKELIHOOD;

    /** The name in JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The factor of that name, if there is one. */
    public static Optional<RabatFactor> of(String slug) {
        for (RabatFactor factor : values()) {
            if (factor.slug().equals(slug)) {
                return Optional.of(factor);
            }
        }
        return Optional.empty();
    }
}
