package redline.api;

import io.javalin.http.HttpStatus;

/** A request that cannot be answered, for a reason that its sender can mend. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(HttpStatus status, String detail) {
        super(detail, null, false, false);
        this.problem = Problem.of(status, detail);
    }

    Problem problem() {
        return problem;
    }

    /** A request that is well formed but says something impossible. */
    static ProblemException unprocessable(String detail) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, detail);
    }

    static ProblemException tooLarge(String detail) {
        return new ProblemException(HttpStatus.CONTENT_TOO_LARGE, detail);
    }
}
