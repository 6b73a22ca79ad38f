package redline.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import redline.engine.RedlineEngine;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconException;
import redline.lexicon.LexiconReader;
import redline.lexicon.LexiconWarnings;
import redline.lexicon.Problem;
import redline.lexicon.Warning;
import redline.lexicon.compile.AnchorLoad;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.Coverage;
import redline.lexicon.compile.LexiconStore;
import redline.score.Policy;

/**
 * Everything that can be said about a lexicon folder: its mistakes, and once there is none in its rows, what its own
 * examples prove, and what an editor ought to look at.
 *
 * @param problems in the order of files and lines
 * @param warnings by kind, then in the order of files and lines; they do not make the lexicon wrong
 */
public record LexiconVerdict(Lexicon lexicon, List<Problem> problems, List<Warning> warnings) {

    public LexiconVerdict {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * The verdict on a folder; nothing is written. What does not need the outcome of another step is done beside it.
     *
     * @param indexes where compiled lexicons are kept; one of the same rows is used as it is
     */
    public static LexiconVerdict of(Path folder, Policy policy, Path indexes) {
        LexiconReader.Unchecked read = LexiconReader.readUnchecked(folder);
        Lexicon lexicon = read.rows();
        CompletableFuture<List<Problem>> problems = CompletableFuture.supplyAsync(read::problems);
        if (!read.faults().isEmpty()) {
            return new LexiconVerdict(lexicon, problems.join(), List.of());
        }
        CompletableFuture<List<Warning>> words =
                problems.thenApply(wrong -> wrong.isEmpty() ? LexiconWarnings.of(lexicon) : List.of());
        CompiledLexicon compiled;
        try {
            compiled = LexiconStore.openForProof(lexicon, indexes);
        } catch (LexiconException e) {
            boolean checked = problems.join().isEmpty();
            return new LexiconVerdict(lexicon, checked ? e.problems() : problems.join(), words.join());
        } catch (IllegalArgumentException e) {
            if (problems.join().isEmpty()) {
                throw e;
            }
            return new LexiconVerdict(lexicon, problems.join(), List.of());
        }
        try (RedlineEngine engine = new RedlineEngine(compiled, policy)) {
            return problems.join().isEmpty()
                    ? prove(lexicon, engine, words)
                    : new LexiconVerdict(lexicon, problems.join(), List.of());
        }
    }

    private static LexiconVerdict prove(Lexicon lexicon, RedlineEngine engine, CompletableFuture<List<Warning>> words) {
        CompiledLexicon compiled = engine.compiled();
        CompletableFuture<List<Warning>> patterns = CompletableFuture.supplyAsync(() -> Stream.of(
                        AnchorLoad.warnings(lexicon, compiled.tables()),
                        Coverage.warnings(lexicon, compiled.tables()),
                        TwinCheck.warnings(lexicon, compiled))
                .flatMap(List::stream)
                .toList());
        List<ExampleResult> results = new LexiconProof(engine).results();
        List<Warning> warnings = new ArrayList<>(words.join());
        warnings.addAll(patterns.join());
        warnings.addAll(ExampleBalance.warnings(lexicon, results));
        List<Problem> problems = results.stream()
                .map(ExampleResult::problem)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return new LexiconVerdict(lexicon, problems, warnings.stream().sorted().toList());
    }
}
