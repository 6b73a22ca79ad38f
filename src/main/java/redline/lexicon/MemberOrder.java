package redline.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redline.lexicon.FileLayout.CommentedRow;

/**
 * The fixed order of rows in a file of classes: by class, concept and text. A comment where a class begins, or one that
 * starts with the name of the class and a colon, is a heading of the class; any other stays above its row.
 */
final class MemberOrder {

    private MemberOrder() {}

    /** The rows in blocks, one a class. */
    static List<List<CommentedRow>> blocks(List<CommentedRow> rows) {
        Map<String, List<CommentedRow>> members = new TreeMap<>();
        Map<String, List<String>> headings = new TreeMap<>();
        String before = "";
        for (CommentedRow row : rows) {
            String name = row.cell(Columns.MEMBER_CLASS);
            List<String> own = new ArrayList<>();
            for (String comment : row.comments()) {
                boolean heading = !name.equals(before) || comment.startsWith("# " + name + ":");
                (heading ? headings.computeIfAbsent(name, n -> new ArrayList<>()) : own).add(comment);
            }
            members.computeIfAbsent(name, n -> new ArrayList<>()).add(new CommentedRow(own, row.cells()));
            before = name;
        }
        return members.entrySet().stream()
                .map(one -> block(one.getValue(), headings.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static List<CommentedRow> block(List<CommentedRow> members, List<String> headings) {
        List<CommentedRow> block = new ArrayList<>(members);
        block.sort(Comparator.comparing((CommentedRow row) -> row.cell(Columns.MEMBER_CONCEPT))
                .thenComparing(row -> row.cell(Columns.MEMBER_TEXT)));
        List<String> comments = new ArrayList<>(headings);
        comments.addAll(block.get(0).comments());
        block.set(0, new CommentedRow(comments, block.get(0).cells()));
        return block;
    }
}
