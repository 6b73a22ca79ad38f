package redline.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.FileLayout.CommentedRow;

/**
 * The fixed order of rows in a file of entries: entries by id, each with its exceptions and examples behind it. An
 * exception of a class or category stays with the entry behind which it was written.
 */
final class EntryOrder {

    private static final List<String> KINDS = List.of("phrase", "except", "hit", "miss", "known-hit", "known-miss");

    private record Placed(CommentedRow row, String entry, boolean known) {}

    private EntryOrder() {}

    /** The rows in blocks, one an entry; rows that belong to no entry of the file come first or last. */
    static List<List<CommentedRow>> blocks(List<CommentedRow> rows) {
        Map<String, List<CommentedRow>> blocks = new HashMap<>();
        List<Placed> placed = place(rows);
        placed.stream()
                .sorted(Comparator.comparing(Placed::known, Comparator.reverseOrder())
                        .thenComparing(Placed::entry)
                        .thenComparingInt(one -> kind(one.row())))
                .forEach(one ->
                        blocks.computeIfAbsent(key(one), k -> new ArrayList<>()).add(one.row()));
        return blocks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Placed> place(List<CommentedRow> rows) {
        List<String> ids = rows.stream()
                .filter(row -> row.cell(Columns.KIND).equals("phrase"))
                .map(row -> row.cell(Columns.ID))
                .toList();
        List<Placed> placed = new ArrayList<>();
        String current = "";
        for (CommentedRow row : rows) {
            String id = row.cell(Columns.ID);
            boolean known = ids.contains(id);
            if (row.cell(Columns.KIND).equals("phrase")) {
                current = id;
            }
            boolean shared = id.startsWith("class:") || id.startsWith("category:");
            placed.add(new Placed(row, shared ? current : id, known || shared));
        }
        return placed;
    }

    private static String key(Placed placed) {
        return (placed.known() ? "0" : "1") + placed.entry();
    }

    private static int kind(CommentedRow row) {
        int kind = KINDS.indexOf(row.cell(Columns.KIND));
        return kind < 0 ? KINDS.size() : kind;
    }
}
