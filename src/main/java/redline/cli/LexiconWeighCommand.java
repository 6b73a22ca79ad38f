package redline.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import redline.explain.OffsetUnit;
import redline.learn.LearnedFiles;
import redline.learn.ScaleTraining;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconReader;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.LexiconStore;
import redline.proof.LabelledLines;
import redline.proof.LabelledPost;

/** {@code redline lexicon weigh}: makes the weights of words anew from the examples. */
@Command(
        name = "weigh",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Makes the weights of words from the hits and misses and writes them into the lexicons.",
        description = {"Run it after many examples have changed. Then run the check."})
final class LexiconWeighCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private LexiconArguments arguments = new LexiconArguments();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Labelled posts to learn from too, JSON lines as for redline evaluate.")
    private List<Path> files = List.of();

    LexiconWeighCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<LabelledPost> posts = posts();
        Lexicon lexicon = LexiconReader.read(arguments.folder());
        ScaleTraining.Result result;
        try (CompiledLexicon compiled = LexiconStore.openForProof(lexicon)) {
            result = ScaleTraining.of(compiled, posts);
        }
        LearnedFiles.write(result, lexicon, arguments.folder());
        ResultStream out = new ResultStream(streams.out());
        out.write(result.weights().size() + " weights from " + result.escalating() + " sentences that escalate and "
                + result.innocent() + " that do not.\n");
        out.flush();
        return ExitCode.DONE;
    }

    private List<LabelledPost> posts() throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        try {
            for (Path file : files) {
                posts.addAll(new LabelledLines(OffsetUnit.CODEPOINT).read(file));
            }
        } catch (NoSuchFileException e) {
            throw new CommandFailure(e.getFile() + ": no such file");
        }
        return posts;
    }
}
