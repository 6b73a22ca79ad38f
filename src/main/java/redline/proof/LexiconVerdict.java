package redline.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    /** The verdict on a folder; compiled in memory, nothing is written. */
    public static LexiconVerdict of(Path folder, Policy policy) {
        LexiconReader.Result read = LexiconReader.readAll(folder);
        Lexicon lexicon = read.rows();
        if (!read.problems().isEmpty()) {
            return new LexiconVerdict(lexicon, read.problems(), List.of());
        }
        CompletableFuture<List<Warning>> words = CompletableFuture.supplyAsync(() -> LexiconWarnings.of(lexicon));
        CompiledLexicon compiled;
        try {
            compiled = LexiconStore.openForProof(lexicon);
        } catch (LexiconException e) {
            return new LexiconVerdict(lexicon, e.problems(), words.join());
        }
        List<Warning> warnings = new ArrayList<>(words.join());
        warnings.addAll(AnchorLoad.warnings(lexicon, compiled.tables()));
        warnings.addAll(Coverage.warnings(lexicon, compiled.tables()));
        try (RedlineEngine engine = new RedlineEngine(compiled, policy)) {
            List<ExampleResult> results = new LexiconProof(engine).results();
            warnings.addAll(TwinCheck.warnings(lexicon, compiled));
            warnings.addAll(ExampleBalance.warnings(lexicon, results));
            List<Problem> problems = results.stream()
                    .map(ExampleResult::problem)
                    .flatMap(Optional::stream)
                    .toList();
            return new LexiconVerdict(
                    lexicon,
                    problems.stream().sorted().toList(),
                    warnings.stream().sorted().toList());
        }
    }
}
