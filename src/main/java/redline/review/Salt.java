package redline.review;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.review.store.Database;

/** What keeps erase keys from being guessed from their digests: made once in a database. */
final class Salt {

    private static final int BYTES = 32;

    private Salt() {}

    static String of(Handle handle, Database database) {
        return stored(handle).orElseGet(() -> {
            database.lock(handle, "salt");
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            handle.execute(
                    "INSERT INTO settings (name, value) VALUES ('salt', ?) ON CONFLICT (name) DO NOTHING",
                    HexFormat.of().formatHex(bytes));
            return stored(handle).orElseThrow();
        });
    }

    private static Optional<String> stored(Handle handle) {
        return handle.createQuery("SELECT value FROM settings WHERE name = 'salt'")
                .mapTo(String.class)
                .findOne();
    }
}
