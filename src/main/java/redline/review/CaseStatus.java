package redline.review;

import java.util.Locale;
import java.util.Optional;

/** Where a case stands. */
public enum CaseStatus {
    /** Nobody has decided it yet. */
    WAITING,
    /** Somebody was unsure; another person shall look. */
    SECOND_OPINION,
    /** A person has decided it. */
    DECIDED,
    /** The post was edited before anybody decided; the edited post is a case of its own. */
    SUPERSEDED;

    /** The name in JSON and SQL. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that name, if there is one. */
    public static Optional<CaseStatus> of(String slug) {
        for (CaseStatus status : values()) {
            if (status.slug().equals(slug)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody still has to decide. */
    boolean isOpen() {
        return this == WAITING || this == SECOND_OPINION;
    }

    static CaseStatus stored(String slug) {
        return of(slug).orElseThrow(() -> new IllegalArgumentException("status: " + slug + " is none"));
    }
}
