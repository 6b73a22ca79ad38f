package redline.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import redline.review.store.Database;
import redline.review.store.Databases;

final class SqliteDeskTest extends DeskBehaviour {

    @TempDir
    static Path folder;

    @Override
    Database database() {
        try {
            return Databases.open("sqlite", Files.createTempDirectory(folder, "desk"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
