package redline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import redline.lexicon.Category;
import redline.lexicon.Topic;
import redline.review.store.Database;

/** A store filled by a few large statements: posts of many kinds, each tenth decided. Nobody has read their words. */
final class ManyCases {

    private static final String[] LANGUAGES = {"en", "ru", "kk"};
    private static final int KINDS = 40;
    private static final String NUMBERS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count) ";

    /** The last kind is one in a thousand. */
    private static final String TEMPLATE =
            "1 + CASE WHEN n.i % 1000 = 0 THEN " + (KINDS - 1) + " ELSE n.i % " + (KINDS - 1) + " END";

    private ManyCases() {}

    /** Puts so many cases into an empty store, beside the few that they are copies of. */
    static void fill(Desk desk, Database database, int count) {
        desk.admit(templates());
        database.write(handle -> handle.createUpdate("INSERT INTO cases (client_id, digest, text, parent, received_at,"
                        + " submissions, status, level, severity, topics, languages, kind, flag_print, assessment,"
                        + " appeal, not_for, claimed_until) " + NUMBERS + "SELECT '\"m' || n.i || '\"', 'd' || n.i,"
                        + " '\"w' || (n.i % 97) || ' w' || (n.i % 997)"
                        + " || ' w' || (n.i % 9973) || ' ' ||"
                        + " substr(t.text, 2), t.parent, t.received_at"
                        + " + n.i, 1, 'waiting', t.level, t.severity,"
                        + " t.topics, t.languages, t.kind,"
                        + " t.flag_print, t.assessment, 0, '', 0 FROM"
                        + " n CROSS JOIN cases t WHERE t.id = "
                        + TEMPLATE)
                .bind("count", count)
                .execute());
        copy(
                database,
                "flags",
                "place, entry, category, topic, severity",
                "f.place, f.entry, f.category, f.topic," + " f.severity");
        copy(database, "facets", "facet, place, level, received_at", "f.facet, f.place, f.level, c.received_at");
        decideSome(database);
        if (database.dialect() == Database.Dialect.POSTGRESQL) {
            database.write(handle -> handle.execute("ANALYZE")); // as its autovacuum does after a while
        }
    }

    private static void copy(Database database, String table, String columns, String values) {
        database.write(handle -> handle.execute("INSERT INTO " + table + " (case_id, " + columns + ") SELECT c.id, "
                + values + " FROM cases c JOIN cases t ON t.flag_print = c.flag_print AND t.id <= " + KINDS + " JOIN "
                + table + " f ON f.case_id = t.id WHERE c.id > " + KINDS));
    }

    private static void decideSome(Database database) {
        database.write(handle -> {
            handle.execute("INSERT INTO decisions (case_id, client_key, reviewer, outcome, rabat, note, at)"
                    + " SELECT id, 'k', 'earlier', CASE WHEN id % 3 = 0 THEN 'escalation' ELSE 'not-escalation' END,"
                    + " '{}', '\"\"', received_at FROM cases WHERE id % 10 = 3");
            return handle.execute("UPDATE cases SET status = 'decided', decided_at = received_at, decision_id ="
                    + " (SELECT d.id FROM decisions d WHERE d.case_id = cases.id) WHERE id % 10 = 3");
        });
    }

    private static List<Submission> templates() {
        List<Submission> templates = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            templates.add(Posts.flagged(
                    "t" + i,
                    "words of kind k" + i,
                    3 + i % 4,
                    String.format(Locale.ROOT, "en.x.%04d", i),
                    LANGUAGES[i % 7 % LANGUAGES.length],
                    Topic.values()[i % Topic.values().length],
                    Category.values()[i % Category.values().length]));
        }
        return templates;
    }
}
