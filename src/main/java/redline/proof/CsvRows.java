package redline.proof;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The reading of CSV files with a header row. */
final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvRows() {}

    /** What each row gives, joined; a row that gives an IllegalArgumentException is a problem of the file. */
    static List<LabelledPost> read(Path file, Function<CSVRecord, List<LabelledPost>> row) throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser =
                        CSVParser.builder().setReader(in).setFormat(FORMAT).get()) {
            for (CSVRecord each : parser) {
                try {
                    posts.addAll(row.apply(each));
                } catch (IllegalArgumentException e) {
                    problems.add(file + ": row " + each.getRecordNumber() + ": " + e.getMessage());
                }
            }
        } catch (UncheckedIOException e) {
            problems.add(file + ": not valid CSV in UTF-8 behind row " + posts.size() + "; correct it there");
        }
        if (!problems.isEmpty()) {
            throw new LabelledDataException(problems);
        }
        return posts;
    }

    /** A column that must be there. */
    static String column(CSVRecord row, String name) {
        if (!row.isSet(name)) {
            throw new IllegalArgumentException("no column \"" + name + "\"; add it");
        }
        return row.get(name);
    }
}
