package redline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redline.review.Desk;
import redline.review.ReviewSettings;
import redline.review.audit.AuditCheck;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditLog;
import redline.review.store.Backup;
import redline.review.store.Database;

/** {@code redline desk}: what an admin does for the review desk. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Accounts, tokens, erasing, backups of the review desk.")
public final class DeskCommand implements Runnable {

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreArguments store = new StoreArguments();

    private DeskCommand(Streams streams) {
        this.streams = streams;
    }

    /** The command with its own commands. */
    public static CommandLine of(Streams streams) {
        DeskCommand desk = new DeskCommand(streams);
        return new CommandLine(desk)
                .addSubcommand(new AccountCommand(streams, desk.store))
                .addSubcommand(new TokenCommand(streams, desk.store));
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description = "Erases every case that was submitted with that erase key, with its decisions.")
    int erase(@Parameters(paramLabel = "KEY", description = "The key that the platform supplied.") String key) {
        return with(database -> {
            int erased = new Desk(database, Clock.systemUTC(), ReviewSettings.DEFAULT).erase("system", key);
            if (erased == 0) {
                throw new CommandFailure(
                        "no case has this key; look whether it is spelt as when the post was submitted");
            }
            return "Erased " + erased + (erased == 1 ? " case." : " cases.");
        });
    }

    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = "Writes everything but the sessions into one new file, while the server runs or not; the log"
                    + " notes it.")
    int backup(
            @Parameters(paramLabel = "FILE", description = "The file, such as desk.jsonl.gz.") Path file,
            @Option(names = "--replace", description = "Replaces a file that is there already.") boolean replaces) {
        requirePlace(file, replaces);
        return with(database -> {
            new AuditLog(database, Clock.systemUTC()).append(new AuditEvent("system", "export-backup", "", "{}"));
            long rows = replaces ? Backup.replace(database, file) : Backup.write(database, file);
            return "Wrote " + rows + " rows.";
        });
    }

    private void requirePlace(Path file, boolean replaces) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure(file + ": there is no folder " + folder + "; make it, or choose another file");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + ": is a folder; name a file in it");
        }
        if (Files.exists(file) && !replaces) {
            throw new ParameterException(
                    spec.commandLine(), file + ": is there already; choose another file, or replace it with --replace");
        }
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Puts a backup into an empty database, of the same kind or the other, and checks the log.")
    int restore(@Parameters(paramLabel = "FILE", description = "A file that backup wrote.") Path file) {
        if (Files.notExists(file)) {
            throw new CommandFailure(file + ": no such file");
        }
        return with(database -> {
            long rows = Backup.read(database, file);
            boolean isWhole = AuditCheck.of(new AuditLog(database, Clock.systemUTC()), Optional.empty())
                    .problems()
                    .isEmpty();
            return "Restored " + rows + " rows; the log is " + (isWhole ? "whole." : "NOT whole.");
        });
    }

    private int with(Function<Database, String> work) {
        return store.use(
                database -> new PrintStream(streams.out(), true, StandardCharsets.UTF_8).println(work.apply(database)));
    }
}
