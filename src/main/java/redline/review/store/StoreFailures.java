package redline.review.store;

import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteException;

/** What a database complains of, in words that say what to do. No statement and no value of a row is repeated. */
final class StoreFailures {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFailures.class);

    private StoreFailures() {}

    /** What that work gives; a failure of the database becomes a {@link StoreException}. */
    static <T> T clear(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | HikariPool.PoolInitializationException e) {
            throw new StoreException(message(e));
        }
    }

    /** Whether a server has ended a connection, or does not answer on it. */
    static boolean isLostConnection(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P");
            }
        }
        return false;
    }

    private static String message(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite(sqlite);
            }
            if (cause instanceof SQLException sql) {
                return postgres(sql);
            }
        }
        return "the review database cannot be used; look at its own log";
    }

    private static String sqlite(SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_FULL -> "the disk of the review database is full; nothing was stored, make room and try again";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another program holds the review database; nothing was stored, try again or stop that program";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                "the review database cannot be written; give the right to write the file and its folder";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                "the file of the review database is damaged or is none; restore a backup";
            default -> {
                LOG.error("the review database says {}", e.getResultCode());
                yield "the review database failed (" + e.getResultCode().name().toLowerCase(Locale.ROOT)
                        + "); nothing was stored, look at the disk and try again";
            }
        };
    }

    private static String postgres(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> "the review database cannot be reached; nothing was stored, start it and try again";
            case "28" -> "the review database refuses the user or the password; correct them in the connection string";
            case "3D" -> "the review database does not exist on that server; create it";
            case "53" -> "the review database has no room or no connection left; nothing was stored, try again later";
            case "57" -> "the review database is stopping or starting; nothing was stored, try again";
            case "40" -> "two requests were in each other's way in the review database; try again";
            case "" -> "the review database does not answer in time; nothing was stored, try again";
            default -> {
                LOG.error("the review database says {}", state);
                yield "the review database failed (" + state + "); nothing was stored, look at its log";
            }
        };
    }
}
