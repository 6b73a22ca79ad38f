package redline.review.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The tables in one file. Readers never wait; writers of this process wait for each other in turn, so that none starves,
 * and those of another process for at most {@value #BUSY_MILLIS} milliseconds.
 */
final class SqliteDatabase implements Database {

    private static final int BUSY_MILLIS = 10_000;
    private static final int CONNECTIONS = 6;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock(true);

    private SqliteDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    static SqliteDatabase open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StoreException("the folder of the review database cannot be made: " + file.getParent()
                    + "; give the right to write there, or choose another database in config/review.yaml");
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(file));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("review");
        return StoreFailures.clear(() -> new SqliteDatabase(new HikariDataSource(config)));
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
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
        writing.lock();
        try {
            return StoreFailures.clear(() -> jdbi.inTransaction(work::apply));
        } finally {
            writing.unlock();
        }
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
        pool.close();
    }
}
