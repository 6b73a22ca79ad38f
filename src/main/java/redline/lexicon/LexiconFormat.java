package redline.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redline.lexicon.FileLayout.CommentedRow;

/**
 * The canonical form of the lexicon's files: UTF-8 in NFC, LF, trimmed cells, a fixed order of rows, comments kept
 * above the row they precede. Formatting twice changes nothing more, and no row, cell or comment is ever lost.
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

    /** The files of a folder in canonical form; those that cannot be formatted add a problem instead. */
    public static List<Formatted> format(Path folder, List<Problem> problems) throws IOException {
        List<Formatted> formatted = new ArrayList<>();
        for (LexiconFile file : LexiconFile.all(folder)) {
            format(file, problems).ifPresent(formatted::add);
        }
        return formatted;
    }

    private static Optional<Formatted> format(LexiconFile file, List<Problem> problems) throws IOException {
        byte[] before = Files.readAllBytes(file.path());
        try {
            FileLayout layout = FileLayout.of(TsvFile.decode(before));
            Optional<Problem> header =
                    TsvFile.headerProblem(layout.header(), file.kind().header(), file.name(), layout.headerLine());
            if (header.isPresent()) {
                problems.add(header.get());
                return Optional.empty();
            }
            String text = canonical(layout, file.kind());
            byte[] after = text.getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Formatted(file.path(), file.name(), text, !java.util.Arrays.equals(before, after)));
        } catch (CharacterCodingException e) {
            problems.add(TsvFile.notUtf8(file.name()));
            return Optional.empty();
        }
    }

    /** The canonical text of a file. */
    static String canonical(FileLayout layout, LexiconFile.Kind kind) {
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
        requireNothingLost(layout, text.toString());
        return text.toString();
    }

    private static List<List<CommentedRow>> blocks(List<CommentedRow> rows, LexiconFile.Kind kind) {
        return switch (kind) {
            case ENTRIES -> EntryOrder.blocks(rows);
            case CLASSES -> MemberOrder.blocks(rows);
            case SOURCES ->
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
