package redline.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of figures for a person.
 *
 * @param header the heads of the columns
 * @param rows each with a name and its figures
 */
public record StatTable(String title, List<String> header, List<List<String>> rows) {

    public StatTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table in columns: names to the left, figures to the right. */
    public String text() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(header.size(), 0));
        List<List<String>> all = new ArrayList<>(rows);
        all.add(0, header);
        for (List<String> row : all) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        StringBuilder text = new StringBuilder(title).append('\n');
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String blanks = " ".repeat(widths.get(i) - row.get(i).length());
                line.append("  ").append(i == 0 ? row.get(i) + blanks : blanks + row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
