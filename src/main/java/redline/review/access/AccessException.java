package redline.review.access;

/** An account or token that cannot be made or found; the message says why, and what to do. */
public final class AccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccessException(String message) {
        super(message, null, false, false);
    }
}
