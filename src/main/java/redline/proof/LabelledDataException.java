package redline.proof;

import java.io.IOException;
import java.util.List;

/** A file of labelled posts that cannot be used, with its problems, each {@code file:line: what; what to do}. */
public final class LabelledDataException extends IOException {

    private static final long serialVersionUID = 1L;

    /** More would only hide the first. */
    private static final int SHOWN = 50;

    LabelledDataException(List<String> problems) {
        super(String.join("\n", problems.subList(0, Math.min(SHOWN, problems.size())))
                + (problems.size() > SHOWN ? "\n… and " + (problems.size() - SHOWN) + " more" : ""));
    }
}
