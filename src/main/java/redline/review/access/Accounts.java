package redline.review.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditLog;
import redline.review.store.Database;

/** The accounts of people and who is signed in. Names are never given twice, so that the log stays true. */
public final class Accounts {

    private static final String NAME = "[a-z0-9][a-z0-9.-]{1,39}";
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int FAILURES = 5;
    private static final long LOCKED_MILLIS = 15 * 60_000L;
    private static final long SESSION_MILLIS = 12 * 60 * 60_000L;

    private final Database database;
    private final Clock clock;
    private final AuditLog log;
    private final Passwords passwords = new Passwords();
    private final Secrets secrets = new Secrets();
    private final String nobodysPassword = passwords.digest(secrets.next());
    private volatile boolean exist;

    public Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.log = new AuditLog(database, clock);
    }

    /**
     * An account as it is listed.
     *
     * @param isRemoved whether it can no longer sign in
     * @param isLocked whether it cannot for a while, after wrong passwords
     */
    public record Account(String name, Role role, boolean isRemoved, boolean isLocked) {}

    private record Stored(long id, String name, Role role, String password, int failures, long lockedUntil) {

        /** A lock that ends later than that was made when the clock stood wrong. */
        boolean isLocked(long now) {
            return lockedUntil > now && lockedUntil <= now + LOCKED_MILLIS;
        }
    }

    /** Whether there is any: then everybody must sign in. */
    public boolean exist() {
        exist = exist
                || database.read(handle -> handle.createQuery("SELECT count(*) FROM accounts")
                                .mapTo(Long.class)
                                .one())
                        > 0;
        return exist;
    }

    /** Makes an account. */
    public void add(String actor, String name, Role role, String password) {
        if (!name.matches(NAME) || name.equals("local") || name.equals("nobody") || name.equals("system")) {
            throw new AccessException(
                    "the name has 2 to 40 small Latin letters, digits, dots or hyphens; choose such a one");
        }
        requirePerson(role);
        String digest = digest(password);
        database.write(handle -> {
            int made = handle.execute(
                    "INSERT INTO accounts (name, role, password, created_at, failures, locked_until)"
                            + " VALUES (?, ?, ?, ?, 0, 0) ON CONFLICT (name) DO NOTHING",
                    name,
                    role.slug(),
                    digest,
                    clock.millis());
            if (made == 0) {
                throw new AccessException("there is or was an account of that name; choose another name");
            }
            return log.append(handle, event(actor, "account-add", name, "{\"role\":\"" + role.slug() + "\"}"));
        });
    }

    private static void requirePerson(Role role) {
        if (role == Role.PLATFORM) {
            throw new AccessException("the role platform is for programs; make a token for it");
        }
    }

    private String digest(String password) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new AccessException("the password has " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD
                    + " characters; choose such a one");
        }
        return passwords.digest(password);
    }

    /** Lets nobody sign in with that account, until it is restored. */
    public void remove(String actor, String name) {
        change(actor, "account-remove", name, "{}", "removed_at = :value", clock.millis(), "removed_at IS NULL", true);
    }

    /** Lets somebody sign in again with an account that was removed. */
    public void restore(String actor, String name) {
        change(actor, "account-restore", name, "{}", "removed_at = :value", null, "removed_at IS NOT NULL", false);
    }

    /** Gives an account another role, at once. */
    public void setRole(String actor, String name, Role role) {
        requirePerson(role);
        String details = "{\"role\":\"" + role.slug() + "\"}";
        change(actor, "account-role", name, details, "role = :value", role.slug(), "removed_at IS NULL", false);
    }

    /** Gives an account another password, ends a lock and signs out whoever is signed in with it. */
    public void setPassword(String actor, String name, String password) {
        String set = "password = :value, failures = 0, locked_until = 0";
        change(actor, "account-password", name, "{}", set, digest(password), "removed_at IS NULL", true);
    }

    private void change(
            String actor,
            String action,
            String name,
            String details,
            String set,
            @Nullable Object value,
            String where,
            boolean isSignedOut) {
        database.write(handle -> {
            int changed = handle.createUpdate("UPDATE accounts SET " + set + " WHERE name = :name AND " + where)
                    .bind("value", value)
                    .bind("name", name)
                    .execute();
            if (changed == 0) {
                throw new AccessException(
                        "there is no account of that name to change so; './redline desk account list' lists them");
            }
            if (isSignedOut) {
                handle.execute(
                        "DELETE FROM sessions WHERE account_id = (SELECT id FROM accounts WHERE name = ?)", name);
            }
            return log.append(handle, event(actor, action, name, details));
        });
    }

    public List<Account> list() {
        long now = clock.millis();
        return database.read(handle -> handle.createQuery("SELECT * FROM accounts ORDER BY name")
                .map((row, ctx) -> new Account(
                        row.getString("name"),
                        Role.of(row.getString("role")).orElseThrow(),
                        row.getObject("removed_at") != null,
                        stored(row).isLocked(now)))
                .list());
    }

    /**
     * Signs somebody in; the answer is the secret for the cookie. A wrong name takes as long as a wrong password, and
     * after {@value #FAILURES} wrong passwords the account is locked for a quarter of an hour.
     */
    public Optional<String> logIn(String name, String password) {
        Optional<Stored> stored = database.read(handle -> find(handle, name));
        boolean isRight = passwords.matches(
                password.length() > LONGEST_PASSWORD ? "" : password,
                stored.map(Stored::password).orElse(nobodysPassword));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        return database.write(handle -> find(handle, name).flatMap(account -> {
            if (account.isLocked(clock.millis())) {
                log.append(handle, event(name, "log-in-locked", "", "{}"));
                return Optional.empty();
            }
            return isRight ? Optional.of(open(handle, account)) : failed(handle, account);
        }));
    }

    private String open(Handle handle, Stored account) {
        String secret = secrets.next();
        handle.execute("UPDATE accounts SET failures = 0, locked_until = 0 WHERE id = ?", account.id());
        handle.execute("DELETE FROM sessions WHERE expires_at < ?", clock.millis());
        handle.execute(
                "INSERT INTO sessions (digest, account_id, expires_at) VALUES (?, ?, ?)",
                Secrets.digest(secret),
                account.id(),
                clock.millis() + SESSION_MILLIS);
        log.append(handle, event(account.name(), "log-in", "", "{}"));
        return secret;
    }

    private Optional<String> failed(Handle handle, Stored account) {
        int failures = account.failures() + 1;
        boolean isLocked = failures >= FAILURES;
        handle.execute(
                "UPDATE accounts SET failures = ?, locked_until = ? WHERE id = ?",
                isLocked ? 0 : failures,
                isLocked ? clock.millis() + LOCKED_MILLIS : 0,
                account.id());
        log.append(handle, event(account.name(), isLocked ? "lock" : "log-in-failed", "", "{}"));
        return Optional.empty();
    }

    private static Optional<Stored> find(Handle handle, String name) {
        return handle.createQuery("SELECT * FROM accounts WHERE name = :name AND removed_at IS NULL")
                .bind("name", name)
                .map((row, ctx) -> stored(row))
                .findOne();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getString("name"),
                Role.of(row.getString("role")).orElseThrow(),
                row.getString("password"),
                row.getInt("failures"),
                row.getLong("locked_until"));
    }

    /** Who is signed in with that secret. */
    public Optional<Actor> ofSession(String secret) {
        return database.read(handle -> handle.createQuery("SELECT a.name, a.role FROM sessions s JOIN accounts a"
                        + " ON a.id = s.account_id WHERE s.digest = :digest"
                        + " AND s.expires_at > :now AND s.expires_at <= :latest"
                        + " AND a.removed_at IS NULL")
                .bind("digest", Secrets.digest(secret))
                .bind("now", clock.millis())
                .bind("latest", clock.millis() + SESSION_MILLIS)
                .map((row, ctx) -> Actor.of(
                        row.getString("name"), Role.of(row.getString("role")).orElseThrow()))
                .findOne());
    }

    /** Signs out whoever is signed in with that secret. */
    public void logOut(String secret) {
        database.write(handle -> handle.execute("DELETE FROM sessions WHERE digest = ?", Secrets.digest(secret)));
    }

    private static AuditEvent event(String actor, String action, String subject, String details) {
        return new AuditEvent(actor, action, subject.isEmpty() ? "" : "account:" + subject, details);
    }
}
