package redline.post;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Posts from comma-separated values: a header row, then a post a row; a quoted text may go over several lines. */
final class CsvPosts implements PostReader {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setTrailingData(true).get();

    private final Reader in;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private int columns;
    private int idColumn;
    private int textColumn;
    private boolean isBroken;

    private CsvPosts(Reader in, CSVParser parser) {
        this.in = in;
        this.parser = parser;
        this.rows = parser.iterator();
    }

    static CsvPosts open(Reader in) throws IOException {
        CsvPosts posts = new CsvPosts(
                in, CSVParser.builder().setReader(in).setFormat(FORMAT).get());
        posts.readHeader();
        return posts;
    }

    @Override
    public Optional<PostItem> next() throws IOException {
        if (isBroken) {
            return Optional.empty();
        }
        try {
            return rows.hasNext() ? Optional.of(item(rows.next())) : Optional.empty();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CSVException)) {
                throw e.getCause();
            }
            isBroken = true;
            String error = "a quotation mark is not closed; close it, the rows from there on were not read";
            return Optional.of(new PostItem.Unreadable(parser.getCurrentLineNumber(), Optional.empty(), error));
        }
    }

    @Override
    public boolean hasWaitingInput() throws IOException {
        return in.ready();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private void readHeader() throws IOException {
        List<String> names;
        try {
            names = rows.hasNext()
                    ? rows.next().toList().stream().map(String::strip).toList()
                    : List.of();
        } catch (UncheckedIOException e) {
            throw new IOException("the header row cannot be read; close its quotation marks", e);
        }
        columns = names.size();
        idColumn = names.indexOf("id");
        textColumn = names.indexOf("text");
        if (textColumn < 0) {
            throw new IOException("no column \"text\" in the first row; name the columns there, as in: id,text");
        }
    }

    private PostItem item(CSVRecord row) {
        long line = parser.getCurrentLineNumber()
                - row.stream().mapToLong(CsvPosts::lineEnds).sum();
        PostId id = id(row, line);
        if (row.size() != columns) {
            String error = "columns in the row: " + row.size() + ", in the header: " + columns
                    + "; put texts with commas into quotation marks";
            return new PostItem.Unreadable(line, Optional.of(id), error);
        }
        if (row.stream().anyMatch(Utf8Text::isBroken)) {
            return new PostItem.Unreadable(line, Optional.of(id), LineProblem.NOT_UTF8);
        }
        return new PostItem.Parsed(line, new Post(id, row.get(textColumn), ""));
    }

    private PostId id(CSVRecord row, long line) {
        boolean hasId = idColumn >= 0
                && idColumn < row.size()
                && !row.get(idColumn).isEmpty()
                && !Utf8Text.isBroken(row.get(idColumn));
        return hasId ? PostId.of(row.get(idColumn)) : PostId.of(line);
    }

    private static long lineEnds(String value) {
        return value.chars().filter(c -> c == '\n').count();
    }
}
