package redline.review.store;

import java.nio.file.Path;
import java.util.Locale;

/** The way to a database: by what config/review.yaml or the command line says. */
public final class Databases {

    private static final String FILE = "review.db";
    private static final String SQLITE_IN = "sqlite:";

    private Databases() {}

    /**
     * The database of that name, with all its tables.
     *
     * @param name {@code sqlite} for the file in that folder, {@code sqlite:FOLDER} for another folder, or {@code postgresql://…}
     */
    public static Database open(String name, Path folder) {
        Database database = plain(name, folder);
        try {
            Migrations.run(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database plain(String name, Path folder) {
        if (name.equals("sqlite")) {
            return SqliteDatabase.open(folder.resolve(FILE));
        }
        if (name.startsWith(SQLITE_IN)) {
            return SqliteDatabase.open(
                    Path.of(name.substring(SQLITE_IN.length())).resolve(FILE));
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("postgresql://")) {
            return PostgresDatabase.open(name);
        }
        throw new StoreException(
                "the review database is none of \"sqlite\", \"sqlite:FOLDER\" and \"postgresql://…\"; write one of"
                        + " them in --database or config/review.yaml");
    }
}
