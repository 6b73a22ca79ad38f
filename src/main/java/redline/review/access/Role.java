package redline.review.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is here for. */
public enum Role {
    /** A program of the platform, by a token. */
    PLATFORM(Set.of(Right.OPEN, Right.ASSESS, Right.SUBMIT, Right.ERASE)),
    REVIEWER(Set.of(Right.OPEN, Right.ASSESS, Right.SUBMIT, Right.REVIEW)),
    /** Who looks after the lexicon. */
    MAINTAINER(Set.of(Right.OPEN, Right.ASSESS, Right.SUBMIT, Right.REVIEW, Right.MAINTAIN)),
    ADMIN(Set.of(Right.values()));

    private final Set<Right> rights;

    Role(Set<Right> rights) {
        this.rights = rights;
    }

    /** What it may do. */
    public Set<Right> rights() {
        return rights;
    }

    /** The name in JSON and SQL. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name, if there is one. */
    public static Optional<Role> of(String slug) {
        for (Role role : values()) {
            if (role.slug().equals(slug)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
