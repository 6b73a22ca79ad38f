package redline.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import redline.explain.Assessment;
import redline.explain.ExplanationJson;
import redline.explain.FullReasoning;
import redline.explain.NearEntry;
import redline.post.Post;

/** {@code redline explain}: the whole reasoning about one text, for a person. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Prints the whole reasoning about one text.",
        description = {
            "Flags with category, definition, standard, severity and how they matched, and the suppressed flags with"
                    + " what cancelled them. Words that were not flagged are followed by up to five entries that look"
                    + " like them; these are no flags. Nothing is stored."
        })
public final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<Assessor> engine;

    @Parameters(paramLabel = "TEXT", description = "The text, as one argument; - reads it from standard input.")
    private String text = "";

    @Option(
            names = "--json",
            description = "One line of JSON: the assessment as scan writes it, and beside it the nearest entries.")
    private boolean json;

    @Mixin
    private AssessArguments arguments = new AssessArguments();

    public ExplainCommand(Streams streams, Supplier<Assessor> engine) {
        this.streams = streams;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        arguments.check();
        Post post = Post.of("text", text.equals("-") ? standardInput() : text);
        try (Assessor assessor = engine.get()) {
            Assessment assessment = assessor.assess(post, arguments.options(assessor, true));
            ResultStream out = new ResultStream(streams.out());
            List<NearEntry> nearest = assessor.nearest(post.text(), assessment);
            out.write(
                    json
                            ? ExplanationJson.line(assessment, post.text(), nearest) + "\n"
                            : new FullReasoning(assessor.policy()).of(assessment, post.text(), nearest));
            out.flush();
            return ExitCode.DONE;
        }
    }

    private String standardInput() throws IOException {
        try {
            byte[] bytes = streams.in().readAllBytes();
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CommandFailure("standard input: not valid UTF-8; save the text as UTF-8");
        }
    }
}
