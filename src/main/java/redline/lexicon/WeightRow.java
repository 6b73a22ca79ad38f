package redline.lexicon;

import java.util.List;
import java.util.Optional;
import redline.lexicon.TsvFile.Row;

/** Reads a row of the weights. */
final class WeightRow {

    private static final int NAME = 0;
    private static final int NEXT = 1;
    private static final int POINTS = 2;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;

    private WeightRow() {}

    static Optional<Weight> read(Row row, List<Problem> problems) {
        for (int column = POINTS; column <= AFTER; column++) {
            if (!row.cell(column).matches("-?[0-9]{1,4}")) {
                String what = "\"" + row.cell(column) + "\" is no number of points";
                problems.add(new Problem(row.at(), column + 1, what, "write hundredths, or run redline lexicon weigh"));
                return Optional.empty();
            }
        }
        if (row.cell(NAME).isEmpty()) {
            String cure = "write language and word, or run redline lexicon weigh";
            problems.add(new Problem(row.at(), NAME + 1, "a weight of no word", cure));
            return Optional.empty();
        }
        return Optional.of(new Weight(
                row.cell(NAME),
                row.cell(NEXT),
                points(row, POINTS),
                points(row, BEFORE),
                points(row, AFTER),
                row.at()));
    }

    private static int points(Row row, int column) {
        return Integer.parseInt(row.cell(column));
    }
}
