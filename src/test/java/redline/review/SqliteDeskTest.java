package redline.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import redline.review.store.Database;
import redline.review.store.Databases;

/** The desk on a file. */
final class SqliteDeskTest {

    @TempDir
    static Path folder;

    private static Database empty() {
        try {
            return Databases.open("sqlite", Files.createTempDirectory(folder, "desk"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    final class Intake extends IntakeBehaviour {
        @Override
        Database database() {
            return empty();
        }
    }

    @Nested
    final class Queue extends QueueBehaviour {
        @Override
        Database database() {
            return empty();
        }
    }

    @Nested
    final class Decisions extends DecisionsBehaviour {
        @Override
        Database database() {
            return empty();
        }
    }

    @Nested
    final class Keeping extends KeepingBehaviour {
        @Override
        Database database() {
            return empty();
        }
    }
}
