package redline.review.audit;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import redline.review.store.Database;

/**
 * The log of what was done. A row is written in the transaction of what it tells of, so that neither is there without
 * the other; rows are never changed. May be shared between threads.
 */
public final class AuditLog {

    private static final int SALT_BYTES = 16;
    private static final String SELECT = "SELECT a.seq, a.at, a.actor, a.action, a.subject, a.details_digest,"
            + " a.previous, a.digest, d.salt, d.details FROM audit a LEFT JOIN audit_details d ON d.seq = a.seq";

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public AuditLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a row in a transaction of its own. */
    public void append(AuditEvent event) {
        database.write(handle -> append(handle, event));
    }

    /** Adds a row at the end of a transaction: others that log wait until it ends. The answer is the row's number. */
    public long append(Handle handle, AuditEvent event) {
        handle.execute("UPDATE audit_head SET seq = seq + 1 WHERE one = 1");
        Head before = head(handle);
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        AuditRow row = new AuditRow(
                before.seq(),
                clock.millis(),
                event.actor(),
                event.action(),
                event.subject(),
                Digests.of(salt, event.details()),
                before.digest(),
                "",
                Optional.of(salt),
                Optional.of(event.details()));
        insert(handle, row, row.expectedDigest());
        return row.seq();
    }

    private static void insert(Handle handle, AuditRow row, String digest) {
        handle.execute(
                "INSERT INTO audit (seq, at, actor, action, subject, details_digest, previous, digest)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row.seq(),
                row.at(),
                row.actor(),
                row.action(),
                row.subject(),
                row.detailsDigest(),
                row.previous(),
                digest);
        handle.execute(
                "INSERT INTO audit_details (seq, salt, details) VALUES (?, ?, ?)",
                row.seq(),
                row.salt().orElseThrow(),
                row.details().orElseThrow());
        handle.execute("UPDATE audit_head SET digest = ? WHERE one = 1", digest);
    }

    /** The rows behind that number, oldest first, at most so many. */
    public List<AuditRow> after(long seq, int limit) {
        return database.read(handle -> handle.createQuery(SELECT + " WHERE a.seq > :seq ORDER BY a.seq LIMIT :limit")
                .bind("seq", seq)
                .bind("limit", limit)
                .map((row, ctx) -> row(row))
                .list());
    }

    /** The rows before that number that fit, newest first, at most so many. */
    public List<AuditRow> before(long seq, AuditFilter filter, int limit) {
        return database.read(handle -> {
            Query query = handle.createQuery(
                    SELECT + " WHERE a.seq < :seq" + filter.conditions() + " ORDER BY a.seq DESC LIMIT :limit");
            filter.values().forEach(query::bind);
            return query.bind("seq", seq)
                    .bind("limit", limit)
                    .map((row, ctx) -> row(row))
                    .list();
        });
    }

    /** Adds a row, unless the last one of that action tells the same. */
    public void appendIfNew(AuditEvent event) {
        AuditFilter same = new AuditFilter(Optional.empty(), Optional.of(event.action()), Optional.empty());
        Optional<String> last =
                before(Long.MAX_VALUE, same, 1).stream().findFirst().flatMap(AuditRow::details);
        if (last.filter(event.details()::equals).isEmpty()) {
            append(event);
        }
    }

    /** Erases the details of what was done to that subject; the rows and their chain stay. */
    public static void eraseDetails(Handle handle, String subject) {
        handle.execute("DELETE FROM audit_details WHERE seq IN (SELECT seq FROM audit WHERE subject = ?)", subject);
    }

    /** The number and digest of the last row. */
    public Head head() {
        return database.read(AuditLog::head);
    }

    private static Head head(Handle handle) {
        return handle.createQuery("SELECT seq, digest FROM audit_head WHERE one = 1")
                .map((row, ctx) -> new Head(row.getLong("seq"), row.getString("digest")))
                .one();
    }

    private static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("seq"),
                row.getLong("at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("details_digest"),
                row.getString("previous"),
                row.getString("digest"),
                Optional.ofNullable(row.getString("salt")),
                Optional.ofNullable(row.getString("details")));
    }

    /** Where the log ends. */
    public record Head(long seq, String digest) {}
}
