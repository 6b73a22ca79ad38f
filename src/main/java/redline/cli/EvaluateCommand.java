package redline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;
import redline.explain.Versions;
import redline.post.Post;
import redline.proof.DataFolder;
import redline.proof.EntryTally;
import redline.proof.Evaluation;
import redline.proof.EvaluationJson;
import redline.proof.EvaluationMarkdown;
import redline.proof.EvaluationReport;
import redline.proof.EvaluationText;
import redline.proof.FlaggedLine;
import redline.proof.LabelledData;
import redline.proof.fairness.Fairness;
import redline.proof.fairness.FairnessJson;
import redline.proof.fairness.FairnessReport;
import redline.proof.fairness.FairnessText;

/** {@code redline evaluate}: flags held against labels. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        header = "Holds the flags against labelled posts.",
        description = {
            "Precision, recall, F1 and span F1 (character F1 of each post that should be flagged, averaged), with 95 %%"
                    + " intervals. A post counts as flagged when it has a flag.",
            "Prints figures and checksums only, never texts."
        },
        footerHeading = "%nFiles:%n",
        footer = {
            "  FILE    one object a line: {\"id\", \"text\", \"label\": \"flag\" or \"none\", \"spans\": [[0, 4]],"
                    + " \"lang\", \"topic\", \"category\"}; all but text and label may be missing",
            "  --data  published data in its own form, known by name: hatexplain*, tsd_*, gum_*, kaznerd_*, kzgov*,"
                    + " subset_politics*, sensitive_topics*, unlp2025*, kazakh_hate_speech*, kazsandra*, seeds/*.txt"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private enum Form {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final Streams streams;
    private final Supplier<Assessor> engine;

    private final EntryTally tally = new EntryTally();

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Labelled posts, JSON lines.")
    private List<Path> files = List.of();

    @Option(names = "--data", paramLabel = "DIR", description = "A folder of published data; may be given again.")
    private List<Path> folders = List.of();

    @Option(
            names = "--entries",
            description = "Add a table of the entries that flagged anything, the noisy ones first.")
    private boolean entries;

    @Option(
            names = "--fairness",
            description = "Put every name of every group into the same neutral and hostile sentences and compare.")
    private boolean fairness;

    @Option(
            names = "--min-severity",
            paramLabel = "N",
            description = "Flags count from this severity on, 1 to 6 (default: the policy's, 3 as shipped).")
    private @Nullable Integer minSeverity;

    @Option(
            names = "--offsets",
            paramLabel = "UNIT",
            defaultValue = "codepoint",
            description = "Unit of the spans in FILE: codepoint or utf16 (default: codepoint).")
    private OffsetUnit offsets = OffsetUnit.CODEPOINT;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the bootstrap intervals (default: 1).")
    private long seed = 1;

    @Option(
            names = "--out",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or markdown (default: text).")
    private Form form = Form.TEXT;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON to this file, too.")
    private @Nullable Path json;

    @Option(
            names = "--show-flagged",
            paramLabel = "FILE",
            description = "Write every flag with its text to this file, one a line, to be looked at.")
    private @Nullable Path showFlagged;

    public EvaluateCommand(Streams streams, Supplier<Assessor> engine) {
        this.streams = streams;
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException {
        AssessArguments.checkSeverity("--min-severity", minSeverity, command);
        if (files.isEmpty() && folders.isEmpty() && !fairness && command != null) {
            throw new ParameterException(
                    command.commandLine(), "nothing to evaluate; give a FILE, --data DIR or --fairness");
        }
        if (fairness) {
            return compareGroups();
        }
        try (Assessor assessor = engine.get();
                Writer flagged = flaggedWriter()) {
            EvaluationReport report = evaluate(assessor, flagged);
            if (json != null) {
                Files.writeString(json, EvaluationJson.of(report), StandardCharsets.UTF_8);
            }
            ResultStream out = new ResultStream(streams.out());
            out.write(
                    switch (form) {
                        case TEXT -> EvaluationText.of(report);
                        case JSON -> EvaluationJson.of(report);
                        case MARKDOWN -> EvaluationMarkdown.of(report);
                    });
            if (entries) {
                out.write("\n" + tally.table().text());
            }
            out.flush();
            return ExitCode.DONE;
        } catch (NoSuchFileException e) {
            throw new CommandFailure(e.getFile() + ": no such file or folder");
        }
    }

    private int compareGroups() throws IOException {
        if (command != null && !(files.isEmpty() && folders.isEmpty())) {
            throw new ParameterException(command.commandLine(), "--fairness makes its own sentences; give no files");
        }
        try (Assessor assessor = engine.get()) {
            FairnessReport report = new Fairness(assessor::assess).report(assessor.lexicon());
            AssessOptions options = new AssessOptions(1, false, OffsetUnit.UTF16);
            String asJson = FairnessJson.of(
                    report, assessor.assess(Post.of("", ""), options).versions());
            if (json != null) {
                Files.writeString(json, asJson, StandardCharsets.UTF_8);
            }
            ResultStream out = new ResultStream(streams.out());
            out.write(form == Form.JSON ? asJson : FairnessText.of(report, assessor.lexicon()));
            out.flush();
            return ExitCode.DONE;
        }
    }

    private EvaluationReport evaluate(Assessor assessor, Writer flagged) throws IOException {
        int severity = minSeverity == null ? assessor.policy().defaultMinSeverity() : minSeverity;
        AssessOptions options = new AssessOptions(severity, false, OffsetUnit.UTF16);
        Evaluation evaluation = new Evaluation(post -> assessor.assess(post, options), seed, post -> {
            tally.add(post);
            write(flagged, FlaggedLine.of(post));
        });
        List<EvaluationReport.File> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(LabelledData.evaluate(file, name(file), offsets, evaluation));
        }
        for (Path folder : folders) {
            DataFolder data = new DataFolder(folder);
            reports.addAll(data.evaluate(evaluation));
            data.unknown().forEach(name -> streams.err().println("redline: left out, its form is not known: " + name));
        }
        Versions versions = assessor.assess(Post.of("", ""), options).versions();
        return new EvaluationReport(reports, versions, severity, seed);
    }

    /** The name of a file, or its path where two files have one name. */
    private String name(Path file) {
        boolean twice = files.stream()
                        .filter(other -> other.endsWith(file.getFileName()))
                        .count()
                > 1;
        return twice ? file.toString() : file.getFileName().toString();
    }

    private Writer flaggedWriter() throws IOException {
        return showFlagged == null ? Writer.nullWriter() : Files.newBufferedWriter(showFlagged, StandardCharsets.UTF_8);
    }

    private static void write(Writer out, String lines) {
        try {
            out.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
