package redline.lexicon;

import java.util.List;
import java.util.Optional;
import redline.lexicon.TsvFile.Row;
import redline.text.Span;

/** Reads a hit or miss row: brackets mark what must be flagged. */
final class ExampleRow {

    private ExampleRow() {}

    static Optional<Example> read(Row row, Example.Kind kind, List<Problem> problems) {
        String marked = row.cell(Columns.TEXT);
        int open = marked.indexOf('[');
        int close = marked.indexOf(']');
        String id = row.cell(Columns.ID);
        if (!kind.shouldFlag()) {
            if (open >= 0 || close >= 0) {
                problems.add(problem(row, "brackets in a " + kind.slug() + " row", "remove them: nothing is flagged"));
                return Optional.empty();
            }
            return Optional.of(new Example(id, kind, marked, Optional.empty(), row.at()));
        }
        boolean one =
                open >= 0 && close > open + 1 && open == marked.lastIndexOf('[') && close == marked.lastIndexOf(']');
        if (!one) {
            problems.add(
                    problem(row, "a " + kind.slug() + " row without one [bracketed span]", "bracket what is flagged"));
            return Optional.empty();
        }
        String text = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return Optional.of(new Example(id, kind, text, Optional.of(new Span(open, close - 1)), row.at()));
    }

    private static Problem problem(Row row, String what, String cure) {
        return new Problem(row.at(), Columns.TEXT + 1, what, cure);
    }
}
