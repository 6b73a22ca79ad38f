package redline.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redline.lexicon.FileLayout.CommentedRow;

/**
 * The canonical form of the lexicon's files: UTF-8 in NFC, LF, trimmed cells, and lines in the order in
 * which their editors wrote them; or sorted, on request, with comments kept above the row they precede.
 * Formatting twice changes nothing more, and no row, cell or comment is ever lost.
 */
public final class LexiconFormat {

    private LexiconFormat() {}

    /**
     * One file with its canonical text.
     *
     * @param name path below the lexicon folder
     * @param text the canonical text
     * @param changes whether the file differs from it
     */
    public record Formatted(Path path, String name, String text, boolean changes) {}

    /** What the canonical form does with the order of rows. */
    public enum Order {
        AS_WRITTEN,
        SORTED
    }

    /** The files of a folder in canonical form; those that cannot be formatted add a problem instead. */
    public static List<Formatted> format(Path folder, Order order, List<Problem> problems) throws IOException {
        List<Formatted> formatted = new ArrayList<>();
        for (LexiconFile file : LexiconFile.all(folder)) {
            format(file, order, problems).ifPresent(formatted::add);
        }
        return formatted;
    }

    private static Optional<Formatted> format(LexiconFile file, Order order, List<Problem> problems)
            throws IOException {
        byte[] before = Files.readAllBytes(file.path());
        try {
            String decoded = TsvFile.decode(before);
            FileLayout layout = FileLayout.of(decoded);
            Optional<Problem> header =
                    TsvFile.headerProblem(layout.header(), file.kind().header(), file.name(), layout.headerLine());
            if (header.isPresent()) {
                problems.add(header.get());
                return Optional.empty();
            }
            String text = order == Order.SORTED ? sorted(layout, file.kind()) : asWritten(decoded);
            requireNothingLost(layout, text);
            byte[] after = text.getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Formatted(file.path(), file.name(), text, !java.util.Arrays.equals(before, after)));
        } catch (CharacterCodingException e) {
            problems.add(TsvFile.notUtf8(file.name()));
            return Optional.empty();
        }
    }

    /** The canonical text of a file whose lines and cells stay where they are. */
    static String asWritten(String text) {
        StringBuilder canonical = new StringBuilder();
        int blanks = 0;
        for (String line : text.split("\r?\n", -1)) {
            if (line.isBlank()) {
                blanks += canonical.isEmpty() ? 0 : 1;
                continue;
            }
            canonical.append("\n".repeat(blanks)).append(cleaned(line)).append('\n');
            blanks = 0;
        }
        return canonical.append("\n".repeat(Math.max(0, blanks - 1))).toString();
    }

    private static String cleaned(String line) {
        return line.startsWith("#")
                ? Normalizer.normalize(line.stripTrailing(), Normalizer.Form.NFC)
                : String.join("\t", FileLayout.cells(line));
    }

    /** The canonical text of a file whose rows are put in order. */
    static String sorted(FileLayout layout, LexiconFile.Kind kind) {
        List<List<CommentedRow>> blocks = blocks(layout.rows(), kind);
        StringBuilder text = new StringBuilder();
        layout.top().forEach(comment -> text.append(comment).append('\n'));
        text.append(String.join("\t", kind.header())).append('\n');
        layout.note().forEach(comment -> text.append(comment).append('\n'));
        for (List<CommentedRow> block : blocks) {
            text.append(kind == LexiconFile.Kind.SOURCES ? "" : "\n");
            for (CommentedRow row : block) {
                row.comments().forEach(comment -> text.append(comment).append('\n'));
                text.append(line(row, kind)).append('\n');
            }
        }
        text.append(layout.end().isEmpty() ? "" : "\n");
        layout.end().forEach(comment -> text.append(comment).append('\n'));
        return text.toString();
    }

    private static List<List<CommentedRow>> blocks(List<CommentedRow> rows, LexiconFile.Kind kind) {
        return switch (kind) {
            case ENTRIES -> EntryOrder.blocks(rows);
            case CLASSES -> MemberOrder.blocks(rows);
            case SOURCES, WEIGHTS ->
                List.of(rows.stream()
                        .sorted(Comparator.comparing(row -> row.cell(0)))
                        .toList());
        };
    }

    /** Phrases, members and sources have all their cells; behind other rows empty cells are left off. */
    private static String line(CommentedRow row, LexiconFile.Kind kind) {
        boolean whole =
                kind != LexiconFile.Kind.ENTRIES || row.cell(Columns.KIND).equals("phrase");
        List<String> cells = new ArrayList<>(row.cells());
        int wanted = whole ? kind.header().size() : 1;
        while (cells.size() > wanted && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        while (cells.size() < wanted) {
            cells.add("");
        }
        return String.join("\t", cells);
    }

    private static void requireNothingLost(FileLayout before, String text) {
        List<String> after = FileLayout.of(text).lines();
        if (!after.stream()
                .sorted()
                .toList()
                .equals(before.lines().stream().sorted().toList())) {
            throw new IllegalStateException("lexicon: formatting would lose or change a row");
        }
    }

    /** Replaces the file by its canonical text, all at once or not at all. */
    public static void write(Formatted formatted) throws IOException {
        AtomicFile.write(formatted.path(), formatted.text());
    }
}
