package redline.review;

import java.util.List;
import java.util.Optional;
import redline.review.audit.AuditCheck;
import redline.review.audit.AuditLog;
import redline.review.store.Database;

/** Somebody who can write the tables, past the triggers that keep honest people from it. */
final class Tampering {

    private Tampering() {}

    /** What the check finds after that change, which is then taken back. */
    static List<String> problemsAfter(Database database, AuditLog log, String change) {
        boolean isSqlite = database.dialect() == Database.Dialect.SQLITE;
        List<String> open = isSqlite
                ? List.of("DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete")
                : List.of("ALTER TABLE audit DISABLE TRIGGER ALL");
        List<String> shut = isSqlite
                ? List.of(
                        "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'no'); END",
                        "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'no'); END")
                : List.of("ALTER TABLE audit ENABLE TRIGGER ALL");
        run(database, open);
        run(
                database,
                List.of(
                        "CREATE TABLE audit_copy AS SELECT * FROM audit",
                        "CREATE TABLE details_copy AS SELECT * FROM audit_details",
                        change));
        List<String> problems = AuditCheck.of(log, Optional.empty()).problems();
        run(
                database,
                List.of(
                        "DELETE FROM audit",
                        "INSERT INTO audit SELECT * FROM audit_copy",
                        "DELETE FROM audit_details",
                        "INSERT INTO audit_details SELECT * FROM details_copy",
                        "DROP TABLE audit_copy",
                        "DROP TABLE details_copy"));
        run(database, shut);
        return problems;
    }

    private static void run(Database database, List<String> statements) {
        database.write(handle -> {
            statements.forEach(handle::execute);
            return statements.size();
        });
    }
}
