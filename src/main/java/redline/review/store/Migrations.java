package redline.review.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * The numbered statements that make the tables, each run once in a database, in order, all or none. A line {@code --@
 * sqlite} or {@code --@ postgresql} says that the statements up to the next blank line are for that one only.
 */
final class Migrations {

    private static final List<String> FILES = List.of(
            "001-cases.sql",
            "002-decisions.sql",
            "003-audit.sql",
            "004-access.sql",
            "005-facets.sql",
            "006-facets-by-status.sql",
            "007-facets-in-pairs.sql");

    private Migrations() {}

    static void run(Database database) {
        database.write(handle -> {
            database.lock(handle, "migrations");
            handle.execute("CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL PRIMARY KEY)");
            int done = handle.createQuery("SELECT coalesce(max(number), 0) FROM migrations")
                    .mapTo(Integer.class)
                    .one();
            if (done > FILES.size()) {
                throw new StoreException("the review database was made by a newer Redline; use that one");
            }
            for (int number = done + 1; number <= FILES.size(); number++) {
                apply(handle, database.dialect(), FILES.get(number - 1));
                handle.execute("INSERT INTO migrations (number) VALUES (?)", number);
            }
            return done;
        });
    }

    private static void apply(Handle handle, Database.Dialect dialect, String file) {
        for (String part : text(file).split("\n\\s*\n", -1)) {
            boolean isForAll = part.lines().noneMatch(line -> line.startsWith("--@"));
            if (isForAll || part.lines().anyMatch(line -> line.equals("--@ " + dialect.slug()))) {
                String sql = part.replace("${id}", dialect.id());
                run(handle, sql.lines().filter(line -> !line.startsWith("--")).toList(), isForAll);
            }
        }
    }

    /** The statements of one part; one for a single dialect may hold semicolons of its own. */
    private static void run(Handle handle, List<String> lines, boolean isForAll) {
        String sql = String.join("\n", lines).replaceAll(" +--[^\n]*", "");
        for (String statement : isForAll ? sql.split(";", -1) : new String[] {sql}) {
            if (!statement.isBlank()) {
                execute(handle, statement);
            }
        }
    }

    private static void execute(Handle handle, String statement) {
        try (var plain = handle.getConnection().createStatement()) {
            plain.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new org.jdbi.v3.core.statement.UnableToExecuteStatementException(e, null);
        }
    }

    private static String text(String file) {
        String path = "/redline/review/migrations/" + file;
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(path), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the migrations cannot be read", e);
        }
    }
}
