package redline.review;

/** Something that cannot be done as things stand now; the message says why, and what to do. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Conflict(String message) {
        super(message, null, false, false);
    }
}
