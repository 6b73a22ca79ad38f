package redline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redline.explain.Assessment;
import redline.explain.AssessmentJson;
import redline.explain.AssessmentText;
import redline.post.Post;
import redline.post.PostFormat;
import redline.post.PostReader;

/** {@code redline scan}: posts in, one assessment a post out, in the same order. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Assesses posts: one assessment a post, in the order of the input.",
        description = {"Nothing is stored, and nothing is done to a post: the exit code is 0 whatever is found."},
        footerHeading = "%nInput and results:%n",
        footer = {
            "  jsonl  one object a line: {\"id\": \"p1\", \"text\": \"…\"}; \"context\": {\"parent\": \"…\"} may say"
                    + " what the post replies to",
            "  csv    a header row that names the columns id and text; id may be missing",
            "  text   one post a line",
            "A post without an id gets its line number. A line that cannot be read gives {\"id\", \"line\", \"error\"}"
                    + " in its place, and the rest goes on; the number of such lines is said at the end.",
            "",
            "Exit codes: 0 done, 1 a post reached --fail-on, 2 wrong usage, 3 failed."
        })
public final class ScanCommand implements Callable<Integer> {

    private final Streams streams;
    private final Supplier<Assessor> engine;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "Files with posts; - is standard input (default: -).")
    private List<String> files = List.of("-");

    @Option(
            names = "--in",
            paramLabel = "FORMAT",
            description = "jsonl, csv or text (default: by the name of the file: .csv, .txt, else jsonl).")
    private @Nullable PostFormat in;

    @Option(
            names = "--out",
            paramLabel = "FORMAT",
            description = "jsonl or text, which is for people (default: text on a terminal, else jsonl).")
    private @Nullable OutputFormat outputFormat;

    @Mixin
    private AssessArguments arguments = new AssessArguments();

    @Option(names = "--suppressed", description = "List the flags that their context cancelled, too.")
    private boolean suppressed;

    @Option(
            names = "--fail-on",
            paramLabel = "N",
            description = "End with exit code 1 if a post reaches this severity. Nothing but the exit code changes.")
    private @Nullable Integer failOn;

    public ScanCommand(Streams streams, Supplier<Assessor> engine) {
        this.streams = streams;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        arguments.check();
        AssessArguments.checkSeverity("--fail-on", failOn, command);
        try (Assessor assessor = engine.get()) {
            Progress progress = new Progress(streams);
            Scan scan = new Scan(
                    assessor,
                    arguments.options(assessor, suppressed),
                    writer(assessor),
                    new ResultStream(streams.out()),
                    progress);
            for (String file : files) {
                scan(scan, new PostSource(file, Optional.ofNullable(in), streams));
            }
            progress.clear();
            sayErrors(scan);
            return failOn != null && scan.highest() >= failOn ? ExitCode.REACHED : ExitCode.DONE;
        }
    }

    private static void scan(Scan scan, PostSource source) throws IOException {
        try (PostReader reader = source.open()) {
            scan.run(reader);
        } catch (ResultStream.ClosedPipe e) {
            throw e;
        } catch (IOException e) {
            throw source.failure(e);
        }
    }

    private BiFunction<Assessment, Post, String> writer(Assessor assessor) {
        OutputFormat byDefault = streams.outIsTerminal() ? OutputFormat.TEXT : OutputFormat.JSONL;
        return switch (Optional.ofNullable(outputFormat).orElse(byDefault)) {
            case JSONL -> (assessment, post) -> AssessmentJson.line(assessment, post.text()) + "\n";
            case TEXT -> {
                AssessmentText text = new AssessmentText(assessor.policy());
                yield (assessment, post) -> text.lines(assessment, post.text());
            }
        };
    }

    private void sayErrors(Scan scan) {
        if (scan.errors() > 0) {
            streams.err()
                    .println(String.format(
                            Locale.ROOT,
                            "redline: %,d of %,d posts could not be read or assessed; each has its error in the"
                                    + " results",
                            scan.errors(),
                            scan.items()));
        }
    }
}
