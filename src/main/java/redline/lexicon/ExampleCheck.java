package redline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every live entry has examples, and that every example belongs to an entry and stands there once. */
final class ExampleCheck {

    private static final int MISSES_OF_OPEN_GAP = 3;

    private final Lexicon lexicon;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> hits = new HashMap<>();
    private final Map<String, Integer> misses = new HashMap<>();

    private ExampleCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Problem> problems(Lexicon lexicon) {
        ExampleCheck check = new ExampleCheck(lexicon);
        check.checkRows();
        lexicon.entries().stream()
                .filter(entry -> entry.status() == Status.LIVE)
                .forEach(check::checkEntry);
        return check.problems;
    }

    private void checkRows() {
        Map<String, Example> seen = new HashMap<>();
        for (Example example : lexicon.examples()) {
            if (!lexicon.hasRow(example.entryId())) {
                add(example.row(), Columns.ID, "example of an unknown id " + example.entryId(), "correct the id");
            }
            (example.kind().shouldFlag() ? hits : misses).merge(example.entryId(), 1, Integer::sum);
            Example same = seen.putIfAbsent(example.text().strip(), example);
            if (same != null) {
                String where = same.row().file() + ":" + same.row().line();
                boolean contrary = same.kind().shouldFlag() != example.kind().shouldFlag();
                String what = contrary ? "the contrary is asked of this sentence at " : "the same sentence as at ";
                add(example.row(), Columns.TEXT, what + where, "remove one or write another sentence");
            }
        }
    }

    private void checkEntry(Entry entry) {
        if (!hits.containsKey(entry.id())) {
            add(lexicon.row(entry), Columns.ID, "live entry without a hit", "add a sentence that must be flagged");
        }
        if (!misses.containsKey(entry.id())) {
            add(lexicon.row(entry), Columns.ID, "live entry without a miss", "add its innocent twin");
        }
        if (entry.text().contains("~any:") && misses.getOrDefault(entry.id(), 0) < MISSES_OF_OPEN_GAP) {
            String what = "an open gap with fewer than three misses";
            add(lexicon.row(entry), Columns.TEXT, what, "add innocent sentences");
        }
    }

    private void add(SourceRow row, int column, String what, String cure) {
        problems.add(new Problem(row, column + 1, what, cure));
    }
}
