package redline.review.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The tables in a PostgreSQL database; the password may stand in the connection string or in {@code ~/.pgpass}. */
final class PostgresDatabase implements Database {

    private static final int CONNECTIONS = 20;
    private static final long WAIT_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private PostgresDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** The database of that connection string, {@code postgresql://host/name?user=…}. */
    static PostgresDatabase open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:" + url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setPoolName("review");
        config.addDataSourceProperty("ApplicationName", "redline");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return StoreFailures.clear(() -> new PostgresDatabase(new HikariDataSource(config)));
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return clear(() -> jdbi.inTransaction(work::apply));
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return clear(() -> jdbi.withHandle(work::apply));
    }

    @Override
    public <T> T readAtOneMoment(Function<Handle, T> work) {
        return clear(() -> jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply));
    }

    /** With one connection the others of the pool are lost too: none of them is given out again. */
    private <T> T clear(Supplier<T> work) {
        return StoreFailures.clear(() -> {
            try {
                return work.get();
            } catch (JdbiException e) {
                if (StoreFailures.isLostConnection(e)) {
                    pool.getHikariPoolMXBean().softEvictConnections();
                }
                throw e;
            }
        });
    }

    @Override
    public void lock(Handle handle, String name) {
        handle.createQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))) AS held")
                .bind("name", name)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public String skipLocked() {
        return " FOR UPDATE SKIP LOCKED";
    }

    @Override
    public void close() {
        pool.close();
    }
}
