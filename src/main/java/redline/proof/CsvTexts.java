package redline.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import redline.proof.LabelledPost.Label;

/**
 * CSV rows with one or more texts each.
 *
 * @param columns the columns that hold texts, with their languages
 * @param label what a row says about its texts
 */
record CsvTexts(Map<String, String> columns, Function<CSVRecord, Label> label) implements LabelledFile {

    /** Rows with one text, in the column {@code text}. */
    static CsvTexts of(String language, Function<CSVRecord, Label> label) {
        return new CsvTexts(Map.of("text", language), label);
    }

    @Override
    public List<LabelledPost> read(Path file) throws IOException {
        return CsvRows.read(file, this::posts);
    }

    private List<LabelledPost> posts(CSVRecord row) {
        List<LabelledPost> posts = new ArrayList<>();
        columns.forEach((column, language) -> {
            String text = CsvRows.column(row, column);
            String id = row.getRecordNumber() + (columns.size() > 1 ? "/" + column : "");
            posts.add(LabelledPost.of(id, text, label.apply(row), language));
        });
        return posts;
    }
}
