package redline.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of tab-separated rows: split, with every trace of a wrong encoding or a spreadsheet reported. */
final class TsvFile {

    /** A row as it stands. */
    record Row(SourceRow at, List<String> cells) {

        /** The cell, empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private final String name;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();

    private TsvFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The rows below the header; problems are added to the list. */
    static List<Row> read(Path file, String name, List<String> header, List<Problem> problems) {
        TsvFile tsv = new TsvFile(name, problems);
        try {
            tsv.readLines(decode(Files.readAllBytes(file)), header);
        } catch (CharacterCodingException e) {
            problems.add(notUtf8(name));
        } catch (IOException e) {
            tsv.problem(1, 1, "the file cannot be read (" + e.getClass().getSimpleName() + ")", "check its rights");
        }
        return tsv.rows;
    }

    /** What to say of a file whose bytes are no UTF-8. */
    static Problem notUtf8(String name) {
        return new Problem(new SourceRow(name, 1), 1, "the file is not valid UTF-8", "save it as UTF-8");
    }

    /** The text of a file without its byte order mark. */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void readLines(String text, List<String> header) {
        boolean headerSeen = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(row.split("\t", -1));
            if (!headerSeen) {
                headerSeen = true;
                headerProblem(cells, header, name, number).ifPresent(problems::add);
            } else {
                addRow(cells, header, number);
            }
        }
        if (!headerSeen) {
            headerProblem(List.of(), header, name, 1).ifPresent(problems::add);
        }
    }

    /** The first thing that is wrong with a header, if anything is. */
    static Optional<Problem> headerProblem(List<String> cells, List<String> header, String name, int line) {
        String whole = String.join(" ", header);
        SourceRow at = new SourceRow(name, line);
        if (cells.isEmpty()) {
            return Optional.of(new Problem(at, 1, "the file has no header", "start it with: " + whole));
        }
        for (int i = 0; i < Math.max(cells.size(), header.size()); i++) {
            String found = i < cells.size() ? cells.get(i) : "";
            String wanted = i < header.size() ? header.get(i) : "";
            if (!found.equals(wanted)) {
                String what =
                        wanted.isEmpty() ? "unknown column \"" + found + "\"" : "column \"" + wanted + "\" expected";
                return Optional.of(new Problem(at, i + 1, what, "the header is: " + whole));
            }
        }
        return Optional.empty();
    }

    private void addRow(List<String> cells, List<String> header, int line) {
        if (cells.size() > header.size()) {
            problem(line, header.size() + 1, "more cells than columns", "remove the extra tab");
        }
        for (int i = 0; i < cells.size(); i++) {
            int column = i + 1;
            checkCell(cells.get(i), line, column);
            if (i >= header.size() || !header.get(i).equals(Columns.RETRIEVED)) {
                SpreadsheetTraces.in(cells.get(i))
                        .ifPresent(what -> problem(line, column, what, SpreadsheetTraces.CURE));
            }
        }
        rows.add(new Row(new SourceRow(name, line), cells));
    }

    private void checkCell(String cell, int line, int column) {
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            problem(line, column, "text is not in Unicode form NFC", "run: redline lexicon fmt");
        }
        if (!cell.equals(cell.strip())) {
            problem(line, column, "blanks at the edge of the cell", "remove them or run: redline lexicon fmt");
        }
        if (hasInvisible(cell)) {
            problem(line, column, "an invisible character", "remove it");
        }
    }

    private static boolean hasInvisible(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c < ' ' || (c > '~' && Character.getType(c) == Character.FORMAT)) {
                return true;
            }
        }
        return false;
    }

    private void problem(int line, int column, String what, String cure) {
        problems.add(new Problem(new SourceRow(name, line), column, what, cure));
    }
}
