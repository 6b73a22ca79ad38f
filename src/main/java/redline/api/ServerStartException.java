package redline.api;

/** A server that could not start; the message says in one line why, and what to do. */
public final class ServerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerStartException(String message) {
        super(message);
    }
}
