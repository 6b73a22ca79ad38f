package redline.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used, with all its problems at once. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public LexiconException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
