package redline.score;

import java.util.List;

/** A policy that cannot be used, with all its problems, each {@code file:line:column: what; what to do}. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    PolicyException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
