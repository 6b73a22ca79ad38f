package redline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redline.TestFolder;
import redline.lexicon.LexiconFormat.Formatted;
import redline.lexicon.LexiconFormat.Order;

final class LexiconFormatTest {

    private static final String ENTRY_HEADER = String.join("\t", Columns.ENTRIES) + "\n";
    private static final String CLASS_HEADER = String.join("\t", Columns.CLASSES) + "\n";

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void ordersEntriesByIdWithTheirRowsBehindThem() {
        String formatted = entries(
                "miss\ten.x.0002\tm2",
                "phrase\ten.x.0002\tp2",
                "hit\ten.x.0001\th1",
                "phrase\ten.x.0001\tp1",
                "known-miss\ten.x.0001\tk1",
                "miss\ten.x.0001\tm1",
                "except\ten.x.0001\te1",
                "hit\ten.x.0002\th2");

        assertThat(texts(formatted)).containsExactly("p1", "e1", "h1", "m1", "k1", "p2", "h2", "m2");
    }

    @Test
    void keepsAnExceptionOfAClassWithTheEntryBehindWhichItStands() {
        String formatted = entries(
                "phrase\ten.x.0002\tp2", "hit\ten.x.0002\th2", "except\tclass:teapot\te", "phrase\ten.x.0001\tp1");

        assertThat(texts(formatted)).containsExactly("p1", "p2", "e", "h2");
    }

    @Test
    void keepsRowsThatBelongToNoEntry() {
        String formatted = entries("hit\ten.x.0009\torphan", "nonsense\t\tx", "phrase\ten.x.0001\tp1");

        assertThat(texts(formatted)).containsExactly("p1", "x", "orphan");
    }

    @Test
    void keepsCommentsAboveTheRowTheyPrecede() {
        String formatted = LexiconFormat.sorted(
                FileLayout.of("# top\n" + ENTRY_HEADER + "# note\n\n# of two\nphrase\ten.x.0002\tp2\n"
                        + "# of one\nphrase\ten.x.0001\tp1\n# end\n"),
                LexiconFile.Kind.ENTRIES);

        assertThat(formatted)
                .isEqualTo("# top\n" + ENTRY_HEADER + "# note\n\n# of one\n" + phrase("en.x.0001\tp1") + "\n# of two\n"
                        + phrase("en.x.0002\tp2") + "\n# end\n");
    }

    @Test
    void ordersMembersByClassConceptAndText() {
        String formatted =
                classes("member\tb\t-\tx", "member\ta\ta.two\ty", "member\ta\ta.one\tz", "member\ta\ta.one\ty");

        assertThat(cells(formatted, Columns.MEMBER_CONCEPT)).containsExactly("a.one", "a.one", "a.two", "-");
        assertThat(cells(formatted, Columns.MEMBER_TEXT)).containsExactly("y", "z", "y", "x");
    }

    @Test
    void keepsTheHeadingOfAClassAboveTheClass() {
        String formatted = classes(
                "# be: copula", "member\tbe\t-\tz", "# of a", "member\tbe\t-\ta", "# be: past", "member\tbe\t-\tb");

        assertThat(formatted
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split("\t", -1))
                        .map(LexiconFormatTest::shown))
                .containsExactly("kind", "# be: copula", "# be: past", "# of a", "a", "b", "z");
    }

    @Test
    void writesCellsInNfcWithoutBlanksAndLinesWithLf() {
        String formatted = LexiconFormat.sorted(
                FileLayout.of(ENTRY_HEADER.replace("\n", "\r\n") + "hit\t en.x.0001\tcafe\u0301 \t\t\t\r\n"),
                LexiconFile.Kind.ENTRIES);

        assertThat(formatted).isEqualTo(ENTRY_HEADER + "\nhit\ten.x.0001\tcaf\u00e9\n");
    }

    @Test
    void theShippedFilesAreInCanonicalForm() throws IOException {
        assertThat(LexiconFormat.format(Path.of("lexicons"), Order.AS_WRITTEN, problems))
                .filteredOn(Formatted::changes)
                .extracting(Formatted::name)
                .isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void leavesRowsAndBlankLinesWhereTheyAre() {
        String formatted = LexiconFormat.asWritten("\n# top\r\n" + ENTRY_HEADER
                + "hit\t en.x.0002\tcafe\u0301 \t\r\n\n\n# of one \nhit\ten.x.0001\tb\n\n");

        assertThat(formatted)
                .isEqualTo(
                        "# top\n" + ENTRY_HEADER + "hit\ten.x.0002\tcaf\u00e9\t\n\n\n# of one\nhit\ten.x.0001\tb\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingMoreTheSecondTime(Order order) throws IOException {
        Path shipped = TestFolder.copy(Path.of("lexicons"), folder.resolve("shipped"));
        Path broken = TestFolder.copy("lexicon/twenty-mistakes", folder.resolve("broken"));
        for (Path root : List.of(shipped, broken)) {
            for (Formatted file : LexiconFormat.format(root, order, problems)) {
                LexiconFormat.write(file);
            }

            assertThat(LexiconFormat.format(root, order, problems))
                    .extracting(Formatted::changes)
                    .containsOnly(false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingThatTheProgramReads(Order order) throws IOException {
        Path copy = TestFolder.copy(Path.of("lexicons"), folder.resolve("shipped"));
        for (Formatted file : LexiconFormat.format(copy, order, problems)) {
            LexiconFormat.write(file);
        }

        assertThat(LexiconReader.readAll(copy).rows().version())
                .isEqualTo(LexiconReader.readAll(Path.of("lexicons")).rows().version());
    }

    @Test
    void losesNothingWhateverTheOrderOfLines() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of(
                "phrase\ten.x.0001\tp1",
                "phrase\ten.x.0002\tp2",
                "hit\ten.x.0001\th",
                "miss\ten.x.0002\tm",
                "# c",
                "# c",
                "",
                "except\tclass:a\te",
                "except\tcategory:b\te",
                "hit\ten.x.0003\to",
                "odd",
                "phrase\ten.x.0001\tq"));
        for (int round = 0; round < 500; round++) {
            Collections.shuffle(lines, random);
            String before = ENTRY_HEADER + String.join("\n", lines) + "\n";
            String once = LexiconFormat.sorted(FileLayout.of(before), LexiconFile.Kind.ENTRIES);
            String twice = LexiconFormat.sorted(FileLayout.of(once), LexiconFile.Kind.ENTRIES);

            assertThat(said(once)).as("seed " + seed).isEqualTo(said(before));
            assertThat(twice).as("seed " + seed).isEqualTo(once);
        }
    }

    @Test
    void writesOnlyFilesThatDifferAndKeepsTheOthers() throws IOException {
        Path file = folder.resolve("en/dehumanisation.tsv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "\uFEFF" + ENTRY_HEADER + "hit\ten.x.0001\th\t\n", StandardCharsets.UTF_8);

        List<Formatted> first = LexiconFormat.format(folder, Order.SORTED, problems);
        LexiconFormat.write(first.get(0));
        List<Formatted> second = LexiconFormat.format(folder, Order.SORTED, problems);

        assertThat(first).extracting(Formatted::changes).containsExactly(true);
        assertThat(second).extracting(Formatted::changes).containsExactly(false);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(first.get(0).text());
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void leavesAFileAloneThatItCannotRead() throws IOException {
        Path en = Files.createDirectories(folder.resolve("en"));
        Files.write(en.resolve("a.tsv"), new byte[] {(byte) 0xFF});
        Files.writeString(en.resolve("b.tsv"), "kind\tid\n", StandardCharsets.UTF_8);

        assertThat(LexiconFormat.format(folder, Order.SORTED, problems)).isEmpty();
        assertThat(problems.stream().map(Problem::toString))
                .containsExactly(
                        "en/a.tsv:1:1: the file is not valid UTF-8; save it as UTF-8",
                        "en/b.tsv:1:3: column \"text\" expected; the header is: " + String.join(" ", Columns.ENTRIES));
    }

    private static String entries(String... rows) {
        return LexiconFormat.sorted(
                FileLayout.of(ENTRY_HEADER + String.join("\n", rows) + "\n"), LexiconFile.Kind.ENTRIES);
    }

    private static String classes(String... rows) {
        return LexiconFormat.sorted(
                FileLayout.of(CLASS_HEADER + String.join("\n", rows) + "\n"), LexiconFile.Kind.CLASSES);
    }

    private static String phrase(String cells) {
        return "phrase\t" + cells + "\t".repeat(Columns.ENTRIES.size() - 3) + "\n";
    }

    private static String shown(String[] cells) {
        return cells.length > Columns.MEMBER_TEXT && cells[0].equals("member") ? cells[Columns.MEMBER_TEXT] : cells[0];
    }

    private static List<String> texts(String formatted) {
        return cells(formatted, Columns.TEXT);
    }

    private static List<String> cells(String formatted, int column) {
        return formatted
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[column])
                .toList();
    }

    private static List<String> said(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }
}
