package redline.review;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import redline.review.store.Database;
import redline.review.store.Databases;

/** The desk on a server. */
@Tag("full")
final class PostgresDeskTest {

    private static final PostgresServer SERVER = PostgresServer.start();
    private static final String URL = SERVER.newDatabase();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Database empty() {
        PostgresServer.empty(URL);
        return Databases.open(URL, Path.of(""));
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
