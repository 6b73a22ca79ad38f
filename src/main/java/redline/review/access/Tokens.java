package redline.review.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditLog;
import redline.review.store.Database;

/** Secrets for programs, shown once and stored as digests. */
public final class Tokens {

    private static final String NAME = "[a-z0-9][a-z0-9.-]{1,39}";

    private final Database database;
    private final Clock clock;
    private final AuditLog log;
    private final Secrets secrets = new Secrets();

    public Tokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.log = new AuditLog(database, clock);
    }

    /** A token as it is listed, without its secret. */
    public record Token(long id, String name, Role role, boolean isRevoked) {}

    /** Makes a token; the answer is its secret, which is stored nowhere. */
    public String add(String actor, String name, Role role) {
        if (!name.matches(NAME)) {
            throw new AccessException(
                    "the name has 2 to 40 small Latin letters, digits, dots or hyphens; choose such a one");
        }
        String secret = secrets.next();
        database.write(handle -> {
            handle.execute(
                    "INSERT INTO tokens (name, digest, role, created_at) VALUES (?, ?, ?, ?)",
                    name,
                    Secrets.digest(secret),
                    role.slug(),
                    clock.millis());
            String details = "{\"role\":\"" + role.slug() + "\"}";
            return log.append(handle, new AuditEvent(actor, "token-add", "token:" + name, details));
        });
        return secret;
    }

    /** Makes every token of that name worthless. */
    public void revoke(String actor, String name) {
        database.write(handle -> {
            int revoked = handle.execute(
                    "UPDATE tokens SET revoked_at = ? WHERE name = ? AND revoked_at IS NULL", clock.millis(), name);
            if (revoked == 0) {
                throw new AccessException("there is no token of that name; './redline desk token list' lists them");
            }
            return log.append(handle, new AuditEvent(actor, "token-revoke", "token:" + name, "{}"));
        });
    }

    public List<Token> list() {
        return database.read(handle -> handle.createQuery("SELECT id, name, role, revoked_at FROM tokens ORDER BY id")
                .map((row, ctx) -> new Token(
                        row.getLong("id"),
                        row.getString("name"),
                        Role.of(row.getString("role")).orElseThrow(),
                        row.getObject("revoked_at") != null))
                .list());
    }

    /** Whose secret that is. */
    public Optional<Actor> of(String secret) {
        return database.read(handle -> handle.createQuery(
                        "SELECT name, role FROM tokens WHERE digest = :digest" + " AND revoked_at IS NULL")
                .bind("digest", Secrets.digest(secret))
                .map((row, ctx) -> Actor.of(
                        "token:" + row.getString("name"),
                        Role.of(row.getString("role")).orElseThrow()))
                .findOne());
    }
}
