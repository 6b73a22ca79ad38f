package redline.review;

/** A number that no case or decision has. */
public final class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchCase(String message) {
        super(message, null, false, false);
    }
}
