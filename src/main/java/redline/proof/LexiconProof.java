package redline.proof;

import java.util.List;
import java.util.Optional;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.explain.OffsetUnit;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Problem;
import redline.lexicon.Status;
import redline.post.Post;

/**
 * Runs the lexicon's own examples through the engine: a hit must be flagged with exactly its span by its entry, a miss
 * by nothing. The command line and the tests share it.
 */
public final class LexiconProof {

    private static final int TEXT_COLUMN = 3;
    private static final AssessOptions ALL = new AssessOptions(1, true, OffsetUnit.UTF16);
    private static final int SHOWN = 3;

    private final RedlineEngine engine;

    public LexiconProof(RedlineEngine engine) {
        this.engine = engine;
    }

    /** Every example that does not prove what it should, as a problem of its row. */
    public List<Problem> problems() {
        return results().stream()
                .map(ExampleResult::problem)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What every example proves, in the order of the examples. */
    List<ExampleResult> results() {
        return engine.lexicon().examples().parallelStream().map(this::result).toList();
    }

    /** What is wrong with one example, if anything is. */
    public Optional<Problem> problem(Example example) {
        return result(example).problem();
    }

    private ExampleResult result(Example example) {
        Optional<Entry> entry = engine.lexicon().entry(example.entryId());
        if (entry.isEmpty() || entry.get().status() != Status.LIVE) {
            return new ExampleResult(example, Optional.empty(), Optional.empty());
        }
        Assessment assessment = engine.assess(Post.of(example.entryId(), example.text()), ALL);
        return new ExampleResult(example, problem(example, assessment), target(example, assessment));
    }

    private static Optional<Problem> problem(Example example, Assessment assessment) {
        Optional<String> fault =
                example.kind().shouldFlag() ? hitFault(example, assessment) : missFault(example, assessment);
        return switch (example.kind()) {
            case HIT, MISS -> fault.map(what -> new Problem(example.row(), TEXT_COLUMN, what, cure(example)));
            case KNOWN_HIT, KNOWN_MISS ->
                fault.isPresent()
                        ? Optional.empty()
                        : Optional.of(new Problem(
                                example.row(), TEXT_COLUMN, "this known fault is cured", "make it a plain row"));
        };
    }

    private static Optional<String> target(Example example, Assessment assessment) {
        return assessment.flags().stream()
                .filter(flag -> isBy(flag, example.entryId()))
                .map(Flag::target)
                .flatMap(Optional::stream)
                .map(Flag.Target::concept)
                .findFirst();
    }

    private static String cure(Example example) {
        return example.kind().shouldFlag()
                ? "correct the pattern or the brackets"
                : "narrow a pattern or add an except row";
    }

    private static Optional<String> hitFault(Example example, Assessment assessment) {
        List<Flag> own = assessment.flags().stream()
                .filter(flag -> isBy(flag, example.entryId()))
                .toList();
        boolean exact = own.stream().anyMatch(flag -> example.span().equals(Optional.of(flag.span())));
        if (exact) {
            return Optional.empty();
        }
        if (!own.isEmpty()) {
            return Optional.of("the hit is flagged, but as \"" + own.get(0).text() + "\"");
        }
        Optional<Flag> cancelled = assessment.suppressed().stream()
                .filter(flag -> flag.entry().equals(example.entryId()))
                .findFirst();
        return Optional.of(cancelled
                .map(flag ->
                        "the hit is cancelled by " + flag.cancelledBy().get(0).kind() + " (\""
                                + flag.cancelledBy().get(0).span().in(example.text()) + "\")")
                .orElseGet(() -> "the hit is not flagged" + others(assessment)));
    }

    private static boolean isBy(Flag flag, String entry) {
        return flag.entry().equals(entry) || flag.alsoMatched().contains(entry);
    }

    private static String others(Assessment assessment) {
        return assessment.flags().isEmpty()
                ? ""
                : " by this entry, only by "
                        + assessment.flags().stream()
                                .limit(SHOWN)
                                .map(Flag::entry)
                                .toList();
    }

    private static Optional<String> missFault(Example example, Assessment assessment) {
        return assessment.flags().stream()
                .filter(flag -> flag.severity() >= AssessOptions.DEFAULT.minSeverity()
                        || flag.entry().equals(example.entryId()))
                .findFirst()
                .map(flag -> "the miss is flagged: \"" + flag.text() + "\" by " + flag.entry());
    }
}
