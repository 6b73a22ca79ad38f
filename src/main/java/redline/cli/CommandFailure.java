package redline.cli;

/** A command that could not do its work, with a message that a person can act on. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        super(message);
    }
}
