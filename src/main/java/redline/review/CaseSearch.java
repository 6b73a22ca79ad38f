package redline.review;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import redline.review.store.Database;
import redline.search.TextIndex;

/** The search for words in cases. Its index is filled when somebody searches, and anew after something was erased. */
final class CaseSearch {

    private static final int AT_ONCE = 2_000;
    private static final int FOUND = 1_000;
    private static final String ERASURES = "erasures";

    private record Text(long id, String text) {}

    private final Database database;
    private @Nullable TextIndex index;
    private long last;
    private long erasures;

    CaseSearch(Database database) {
        this.database = database;
    }

    /** The cases with all of these words, the best first. */
    List<Long> withAll(String words) {
        return current().withAll(words, FOUND);
    }

    /** The cases that are most like that text, the best first. */
    List<Long> like(String text) {
        return current().like(text, FOUND / 10);
    }

    /** Fills the index as far as cases have come. */
    void prepare() {
        current();
    }

    private synchronized TextIndex current() {
        long erasuresNow = erasures(database);
        TextIndex known = index;
        if (known == null || erasuresNow != erasures) {
            if (known != null) {
                known.close();
            }
            known = new TextIndex();
            index = known;
            last = 0;
            erasures = erasuresNow;
        }
        fill(known);
        return known;
    }

    private void fill(TextIndex filled) {
        for (List<Text> some = some(); !some.isEmpty(); some = some()) {
            some.forEach(text -> filled.add(text.id(), text.text()));
            last = some.getLast().id();
        }
        filled.refresh();
    }

    private List<Text> some() {
        long from = last;
        return database.read(handle -> handle.createQuery(
                        "SELECT id, text FROM cases WHERE id > :last ORDER BY id LIMIT " + AT_ONCE)
                .bind("last", from)
                .map((row, ctx) -> new Text(row.getLong("id"), Columns.text(row, "text")))
                .list());
    }

    private static long erasures(Database database) {
        return database.read(handle -> handle.createQuery("SELECT value FROM settings WHERE name = '" + ERASURES + "'")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    /** Notes in a transaction that cases were erased. */
    static void noteErasure(Handle handle) {
        handle.execute("INSERT INTO settings (name, value) VALUES ('" + ERASURES + "', '1') ON CONFLICT (name)"
                + " DO UPDATE SET value = CAST(CAST(settings.value AS BIGINT) + 1 AS TEXT)");
    }
}
