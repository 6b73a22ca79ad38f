package redline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import redline.review.audit.AuditCheck;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditExport;
import redline.review.audit.AuditLog;
import redline.review.store.Database;

/** {@code redline audit}: the log of what was done at the review desk. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Checks and exports the log of the review desk.")
public final class AuditCommand implements Runnable {

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreArguments store = new StoreArguments();

    public AuditCommand(Streams streams) {
        this.streams = streams;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Reads the whole log and finds every row that was changed, removed or inserted. The last digest, noted"
                        + " elsewhere and given with --head at a later time, also finds a log that was written anew."
            },
            footer = {"", "Exit codes: 0 the log is whole, 3 it is not."})
    int verify(
            @Option(names = "--head", paramLabel = "DIGEST", description = "A last digest that was noted earlier.")
                    @Nullable
                    String head) {
        try (Database database = store.open()) {
            AuditCheck.Report report =
                    AuditCheck.of(new AuditLog(database, Clock.systemUTC()), Optional.ofNullable(head));
            PrintStream out = out();
            report.problems().forEach(out::println);
            out.println(report.rows() + " rows, details of " + report.erased() + " erased, last digest "
                    + (report.head().isEmpty() ? "none" : report.head()));
            out.println(report.problems().isEmpty() ? "The log is whole." : "The log is NOT whole.");
            out.flush();
            return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Prints the whole log, as CSV or as JSON lines; the log notes it.")
    int export(@Option(names = "--csv", description = "CSV in place of JSON lines.") boolean csv) {
        try (Database database = store.open()) {
            AuditLog log = new AuditLog(database, Clock.systemUTC());
            log.append(new AuditEvent("system", "export-audit", "", "{}"));
            PrintStream out = out();
            AuditExport.write(log, csv, out);
            out.flush();
            return ExitCode.DONE;
        }
    }

    private PrintStream out() {
        return new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
    }
}
