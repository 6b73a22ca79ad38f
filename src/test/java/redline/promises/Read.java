package redline.promises;

import java.util.List;
import java.util.stream.Collectors;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.explain.OffsetUnit;
import redline.post.Post;

/** What the shipped engine reads in a text. */
final class Read {

    private static final AssessOptions DEFAULT = new AssessOptions(3, true, OffsetUnit.UTF16);
    private static final AssessOptions LOWEST = new AssessOptions(1, true, OffsetUnit.UTF16);

    private Read() {}

    /** At the default severity, with the suppressed flags. */
    static Assessment atDefault(String text) {
        return TestEngine.get().assess(Post.of("p", text), DEFAULT);
    }

    /** At the lowest severity, with the suppressed flags. */
    static Assessment atLowest(String text) {
        return TestEngine.get().assess(Post.of("p", text), LOWEST);
    }

    /** The text with what was flagged in it, for a failure's message; empty when nothing was. */
    static List<String> flagged(String text, Assessment assessment) {
        return assessment.flags().isEmpty() ? List.of() : List.of(text + "  <- " + show(assessment.flags()));
    }

    static String show(List<Flag> flags) {
        return flags.stream()
                .map(flag -> flag.entry() + " [" + flag.text() + "]")
                .collect(Collectors.joining(", "));
    }
}
