package redline.review;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import redline.review.store.Database;
import redline.review.store.Databases;

@Tag("full")
final class PostgresDeskTest extends DeskBehaviour {

    private static final PostgresServer SERVER = PostgresServer.start();
    private static final String URL = SERVER.newDatabase();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    Database database() {
        PostgresServer.empty(URL);
        return Databases.open(URL, Path.of(""));
    }
}
