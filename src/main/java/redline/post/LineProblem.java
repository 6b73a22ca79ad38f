package redline.post;

import java.util.Optional;

/** What can be wrong with a line before anybody looks at what it says. */
final class LineProblem {

    static final String NOT_UTF8 = "not valid UTF-8; save the input as UTF-8";

    private LineProblem() {}

    static Optional<String> of(LineSource.Line line) {
        if (!line.isWhole()) {
            return Optional.of("the line is longer than " + LineSource.LONGEST + " characters; split it");
        }
        return Utf8Text.isBroken(line.text()) ? Optional.of(NOT_UTF8) : Optional.empty();
    }
}
