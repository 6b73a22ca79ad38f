package redline.review;

import java.util.Locale;
import java.util.Optional;

/** What a person found. None of them says what shall happen to the post: that is the platform's business. */
public enum Outcome {
    ESCALATION,
    NOT_ESCALATION,
    /** Another person shall look too. */
    UNSURE;

    /** The name in JSON and SQL. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome of that name, if there is one. */
    public static Optional<Outcome> of(String slug) {
        for (Outcome outcome : values()) {
            if (outcome.slug().equals(slug)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    static Outcome stored(String slug) {
        return of(slug).orElseThrow(() -> new IllegalArgumentException("outcome: " + slug + " is none"));
    }
}
