package redline.review.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request.
 *
 * @param name as the log names it: an account's name, {@code token:NAME}, {@code local}, or {@code nobody}
 * @param role empty for the one person of a machine without accounts, and for nobody
 */
public record Actor(String name, Optional<Role> role, Set<Right> rights) {

    /** The one person of a machine without accounts. */
    public static final Actor LOCAL = new Actor("local", Optional.empty(), Set.of(Right.values()));

    public Actor {
        rights = Set.copyOf(rights);
    }

    /** Somebody who has not signed in. */
    public static Actor nobody(Set<Right> rights) {
        return new Actor("nobody", Optional.empty(), rights);
    }

    static Actor of(String name, Role role) {
        return new Actor(name, Optional.of(role), role.rights());
    }

    /** Whether that is granted. */
    public boolean may(Right right) {
        return rights.contains(right);
    }
}
