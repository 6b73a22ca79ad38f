package redline.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file taken apart for formatting, nothing left out.
 *
 * @param top comments above the header
 * @param note comments below the header that stand apart from the first row
 * @param rows in the order written
 * @param end comments after the last row
 */
record FileLayout(List<String> top, List<String> header, List<String> note, List<CommentedRow> rows, List<String> end) {

    /** A row with the comments directly above it. */
    record CommentedRow(List<String> comments, List<String> cells) {

        CommentedRow {
            comments = List.copyOf(comments);
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The parts of a text whose lines end in LF or CRLF; cells and comments in NFC without blanks at their edges. */
    static FileLayout of(String text) {
        return new Reading().read(text);
    }

    /** The line of the header, as far as comments above it tell. */
    int headerLine() {
        return top.size() + 1;
    }

    /** Every line that says something, in order. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(top);
        lines.add(String.join("\t", header));
        lines.addAll(note);
        for (CommentedRow row : rows) {
            lines.addAll(row.comments());
            lines.add(String.join("\t", row.cells()).stripTrailing());
        }
        lines.addAll(end);
        return lines;
    }

    /** The cells of a line, in NFC and without blanks at their edges. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            String trimmed = Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
            cells.add(cells.isEmpty() && trimmed.startsWith("#") ? cell : trimmed);
        }
        return cells;
    }

    private static final class Reading {
        private final List<String> top = new ArrayList<>();
        private final List<String> note = new ArrayList<>();
        private final List<CommentedRow> rows = new ArrayList<>();
        private final List<String> pending = new ArrayList<>();
        private Optional<List<String>> header = Optional.empty();

        private FileLayout read(String text) {
            for (String line : text.split("\r?\n", -1)) {
                if (line.isBlank()) {
                    endNote();
                } else if (line.startsWith("#")) {
                    pending.add(Normalizer.normalize(line.stripTrailing(), Normalizer.Form.NFC));
                } else {
                    addRow(cells(line));
                }
            }
            if (rows.isEmpty()) {
                pending.addAll(0, note);
                note.clear();
            }
            return new FileLayout(top, header.orElse(List.of()), note, rows, pending);
        }

        /** Before the first row, comments that a blank line parts from it belong to the file. */
        private void endNote() {
            if (header.isPresent() && rows.isEmpty()) {
                note.addAll(pending);
                pending.clear();
            }
        }

        private void addRow(List<String> cells) {
            if (header.isEmpty()) {
                header = Optional.of(cells);
                top.addAll(pending);
            } else {
                rows.add(new CommentedRow(pending, cells));
            }
            pending.clear();
        }
    }
}
