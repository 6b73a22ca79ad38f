package redline.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import redline.api.ReviewConfig;
import redline.api.ReviewConfigReader;
import redline.api.ServerConfigException;
import redline.engine.RedlineHome;
import redline.review.store.Database;
import redline.review.store.Databases;
import redline.review.store.StoreException;

/** The review database that a command works with. */
final class StoreArguments {

    @Option(
            names = "--database",
            paramLabel = "DATABASE",
            scope = ScopeType.INHERIT,
            description = "sqlite, sqlite:FOLDER or postgresql://… (default: as config/review.yaml says).")
    private @Nullable String database;

    /** The settings of the desk. */
    static ReviewConfig config() {
        try {
            return ReviewConfigReader.read(RedlineHome.find().config().resolve("review.yaml"));
        } catch (ServerConfigException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    /** Works with the database and closes it; the exit code of a command that did its work. */
    int use(Consumer<Database> work) {
        try (Database opened = open()) {
            work.accept(opened);
            return ExitCode.DONE;
        }
    }

    /** The database, with its tables. */
    Database open() {
        try {
            String chosen = database;
            String name = chosen == null ? config().database() : chosen;
            return Databases.open(name, RedlineHome.find().root().resolve("var").resolve("review"));
        } catch (StoreException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
