package redline.review.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The tables in one file. Readers never wait; writers of this process share transactions, and wait for those of another
 * process for at most {@value #BUSY_MILLIS} milliseconds.
 */
final class SqliteDatabase implements Database {

    private static final int BUSY_MILLIS = 10_000;
    private static final int CONNECTIONS = 6;
    private static final int LONGEST_LOG_PAGES = 20_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final SharedWriter writer;

    private SqliteDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.writer = SharedWriter.start(jdbi);
    }

    static SqliteDatabase open(Path file) {
        return open(file, BUSY_MILLIS);
    }

    static SqliteDatabase open(Path file, int busyMillis) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StoreException("the folder of the review database cannot be made: " + file.getParent()
                    + "; give the right to write there, or choose another database in config/review.yaml");
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(file, busyMillis));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("review");
        config.setConnectionInitSql("PRAGMA wal_autocheckpoint = " + LONGEST_LOG_PAGES);
        return StoreFailures.clear(() -> new SqliteDatabase(new HikariDataSource(config)));
    }

    private static SQLiteDataSource source(Path file, int busyMillis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(busyMillis);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-32_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return StoreFailures.clear(() -> writer.write(work));
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return StoreFailures.clear(() -> jdbi.withHandle(work::apply));
    }

    @Override
    public <T> T readAtOneMoment(Function<Handle, T> work) {
        return read(handle -> {
            handle.execute("BEGIN DEFERRED");
            try {
                return work.apply(handle);
            } finally {
                handle.execute("COMMIT");
            }
        });
    }

    /** Nothing: there is one writer at a time. */
    @Override
    public void lock(Handle handle, String name) {}

    @Override
    public String skipLocked() {
        return "";
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }
}
