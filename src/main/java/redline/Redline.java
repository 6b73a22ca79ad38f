package redline;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import redline.cli.Assessor;
import redline.cli.AuditCommand;
import redline.cli.DeskCommand;
import redline.cli.EvaluateCommand;
import redline.cli.ExplainCommand;
import redline.cli.Failures;
import redline.cli.LexiconCommand;
import redline.cli.ProgramVersion;
import redline.cli.ScanCommand;
import redline.cli.ServeCommand;
import redline.cli.Streams;

/** The program: the command line with its commands. */
@Command(
        name = "redline",
        versionProvider = ProgramVersion.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Shows where and why the rhetoric of a post against a people, a faith or a population escalates, in"
                    + " English, Russian and Kazakh. It shows; a person decides. It never removes, hides or holds"
                    + " anything."
        },
        footer = {"", "'redline COMMAND --help' explains a command.", "Exit codes: 0 done, 2 wrong usage, 3 failed."})
public final class Redline implements Runnable {

    /** Lucene's advice at every start about a faster arithmetic that we do not use; kept here, or the level is lost. */
    private static final Logger LUCENE_START = Logger.getLogger("org.apache.lucene.internal.vectorization");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Redline() {}

    public static void main(String[] arguments) {
        LUCENE_START.setLevel(Level.SEVERE);
        System.exit(commandLine(Streams.ofProcess(), Assessor::ofEngine).execute(arguments));
    }

    /** The command line on those streams with that engine, which is opened by the commands that need it. */
    public static CommandLine commandLine(Streams streams, Supplier<Assessor> engine) {
        Failures failures = new Failures();
        return new CommandLine(new Redline())
                .addSubcommand(new ScanCommand(streams, engine))
                .addSubcommand(new ExplainCommand(streams, engine))
                .addSubcommand(new EvaluateCommand(streams, engine))
                .addSubcommand(new ServeCommand())
                .addSubcommand(DeskCommand.of(streams))
                .addSubcommand(new AuditCommand(streams))
                .addSubcommand(LexiconCommand.of(streams))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
    }
}
