package redline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.lexicon.TsvFile.Row;

final class TsvFileTest {

    private static final List<String> HEADER = List.of("kind", "text", "retrieved");

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsRowsBelowTheHeaderAndCountsEveryLine() throws IOException {
        List<Row> rows = read("# a comment\n\nkind\ttext\tretrieved\n# another\na\tb\n\nc\td\te\n");

        assertThat(rows).extracting(Row::cells).containsExactly(List.of("a", "b"), List.of("c", "d", "e"));
        assertThat(rows).extracting(row -> row.at().line()).containsExactly(5, 7);
        assertThat(rows.get(0).cell(2)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void acceptsAByteOrderMarkAndCarriageReturns() throws IOException {
        List<Row> rows = read("\uFEFFkind\ttext\tretrieved\r\na\tb\tc\r\n");

        assertThat(rows).extracting(Row::cells).containsExactly(List.of("a", "b", "c"));
        assertThat(problems).isEmpty();
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("f.tsv"), new byte[] {'k', 'i', (byte) 0xFF, '\n'});

        assertThat(TsvFile.read(file, "f.tsv", HEADER, problems)).isEmpty();
        assertThat(messages()).containsExactly("f.tsv:1:1: the file is not valid UTF-8; save it as UTF-8");
    }

    @Test
    void refusesAFileThatCannotBeRead() {
        assertThat(TsvFile.read(folder.resolve("absent.tsv"), "absent.tsv", HEADER, problems))
                .isEmpty();
        assertThat(messages())
                .containsExactly("absent.tsv:1:1: the file cannot be read (NoSuchFileException); check its rights");
    }

    @Test
    void namesTheFirstWrongColumnOfTheHeader() throws IOException {
        read("kind\tphrase\tretrieved\n");
        read("kind\ttext\n");
        read("kind\ttext\tretrieved\textra\n");
        read("# nothing else\n");

        assertThat(messages())
                .containsExactly(
                        "f.tsv:1:2: column \"text\" expected; the header is: kind text retrieved",
                        "f.tsv:1:3: column \"retrieved\" expected; the header is: kind text retrieved",
                        "f.tsv:1:4: unknown column \"extra\"; the header is: kind text retrieved",
                        "f.tsv:1:1: the file has no header; start it with: kind text retrieved");
    }

    @Test
    void refusesMoreCellsThanColumns() throws IOException {
        readRow("a\tb\tc\td");

        assertThat(messages()).containsExactly("f.tsv:2:4: more cells than columns; remove the extra tab");
    }

    @Test
    void refusesTextThatOnlyLooksRight() throws IOException {
        readRow("e\u0301\t\u200Bword\tc ");

        assertThat(messages())
                .containsExactly(
                        "f.tsv:2:1: text is not in Unicode form NFC; run: redline lexicon fmt",
                        "f.tsv:2:2: an invisible character; remove it",
                        "f.tsv:2:3: blanks at the edge of the cell; remove them or run: redline lexicon fmt");
    }

    @Test
    void refusesWhatASpreadsheetMadeOfText() throws IOException {
        for (String cell : List.of("#REF!", "#N/A", "01.02.2026", "2026-02-01", "1-Feb", "2.мар", "\"a \"\"b\"\"\"")) {
            problems.clear();
            readRow("a\t" + cell);
            assertThat(messages()).as(cell).singleElement().asString().startsWith("f.tsv:2:2: ");
        }
    }

    @Test
    void acceptsQuotationsAndDatesInsideASentence() throws IOException {
        readRow("a\t\"On 1-Feb they came.\"\t2026-02-01");

        assertThat(problems).isEmpty();
    }

    private void readRow(String row) throws IOException {
        read("kind\ttext\tretrieved\n" + row + "\n");
    }

    private List<Row> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("f.tsv"), text, StandardCharsets.UTF_8);
        return TsvFile.read(file, "f.tsv", HEADER, problems);
    }

    private List<String> messages() {
        return problems.stream().map(Problem::toString).toList();
    }
}
