package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.lexicon.Lexicon;
import redline.match.Match;
import redline.match.PhraseMatcher;
import redline.text.KazakhCuts;
import redline.text.TextScanner;

/** The index is the store of record, the snapshot a copy that may be lost or damaged at any time. */
final class LexiconStoreTest {

    private static final String VERSION = "1111111111111111aaaa";
    private static final String NEWER = "2222222222222222bbbb";
    private static final Lexicon ROWS = SmallLexicon.of(VERSION);

    @TempDir
    private Path folder;

    /** All that a lexicon does: its rows, the bytes of its tables, what it finds. */
    private record Behaviour(List<Object> rows, String tables, List<String> found) {}

    private static Behaviour open(Lexicon rows, Path folder) throws IOException {
        try (CompiledLexicon compiled = LexiconStore.open(rows, folder)) {
            return behaviour(compiled);
        }
    }

    private static Behaviour behaviour(CompiledLexicon compiled) {
        Lexicon lexicon = compiled.lexicon();
        List<Object> rows = new ArrayList<>(lexicon.entries());
        rows.addAll(lexicon.excepts());
        rows.addAll(lexicon.examples());
        rows.addAll(lexicon.members());
        PhraseMatcher matcher = new PhraseMatcher(compiled, KazakhCuts.load());
        List<String> found = matcher.match(new TextScanner().scan(SmallLexicon.TEXT)).matches().stream()
                .map(LexiconStoreTest::describe)
                .toList();
        assertThat(found).as("what the small lexicon finds").hasSize(4);
        return new Behaviour(rows, Snapshot.hash(Snapshot.write(compiled.lexicon(), compiled.tables())), found);
    }

    private static String describe(Match match) {
        return match.entry().id() + " " + match.span() + " " + match.target();
    }

    private Path index() {
        return folder.resolve(VERSION.substring(0, 16));
    }

    private Path snapshot() {
        return index().resolve("tables.bin");
    }

    @Test
    void theRowsComeBackFromTheIndexAsTheyWereWritten() throws IOException {
        Behaviour first = open(ROWS, folder);
        List<Object> written = new ArrayList<>(ROWS.entries());
        written.addAll(ROWS.excepts());
        written.addAll(ROWS.examples());
        written.addAll(ROWS.members());
        assertThat(first.rows()).isEqualTo(written);
        assertThat(open(ROWS, folder)).isEqualTo(first);
    }

    @Test
    void aDeletedSnapshotIsWrittenAgainAsItWas() throws IOException {
        Behaviour first = open(ROWS, folder);
        byte[] bytes = Files.readAllBytes(snapshot());
        Files.delete(snapshot());
        assertThat(open(ROWS, folder)).isEqualTo(first);
        assertThat(snapshot()).hasBinaryContent(bytes);
    }

    @Test
    void aDamagedSnapshotIsNeverRead() throws IOException {
        Behaviour first = open(ROWS, folder);
        byte[] bytes = Files.readAllBytes(snapshot());
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        for (byte[] damaged : List.of(flipped, new byte[0], java.util.Arrays.copyOf(bytes, bytes.length / 2))) {
            Files.write(snapshot(), damaged);
            assertThat(open(ROWS, folder)).isEqualTo(first);
            assertThat(snapshot()).hasBinaryContent(bytes);
        }
    }

    @Test
    void aSnapshotThatCannotBeWrittenIsDoneWithout() throws IOException {
        Behaviour first = open(ROWS, folder);
        Files.delete(snapshot());
        Files.createDirectories(snapshot().resolve("in the way"));
        assertThat(open(ROWS, folder)).isEqualTo(first);
        assertThat(files(index()))
                .noneMatch(file -> file.getFileName().toString().endsWith(".tmp"));
    }

    @Test
    void aDeletedIndexIsBuiltAgain() throws IOException {
        Behaviour first = open(ROWS, folder);
        byte[] bytes = Files.readAllBytes(snapshot());
        for (Path file : files(index())) {
            Files.delete(file);
        }
        Files.delete(index());
        assertThat(open(ROWS, folder)).isEqualTo(first);
        assertThat(snapshot()).hasBinaryContent(bytes);
    }

    @Test
    void anIndexWithADamagedFileIsBuiltAgain() throws IOException {
        Behaviour first = open(ROWS, folder);
        for (Path file : files(index())) {
            if (!file.equals(snapshot())) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                Files.deleteIfExists(snapshot());
                assertThat(open(ROWS, folder)).as(file.getFileName().toString()).isEqualTo(first);
            }
        }
    }

    @Test
    void anIndexOfAnotherLexiconIsNotTaken() throws IOException {
        open(SmallLexicon.of(NEWER), folder);
        Files.move(folder.resolve(NEWER.substring(0, 16)), folder.resolve(VERSION.substring(0, 16)));
        assertThat(open(ROWS, folder)).isEqualTo(behaviour(LexiconStore.openInMemory(ROWS)));
    }

    @Test
    void manyThreadsMayBuildAtOnce() throws Exception {
        List<Callable<Behaviour>> openings = IntStream.range(0, 4)
                .<Callable<Behaviour>>mapToObj(i -> () -> open(ROWS, folder))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Behaviour> found = new ArrayList<>();
            for (Future<Behaviour> opening : threads.invokeAll(openings)) {
                found.add(opening.get());
            }
            assertThat(found).hasSize(4).containsOnly(open(ROWS, folder));
        }
        assertThat(files(folder)).containsExactly(index());
    }

    @Test
    void twoProcessesMayBuildAtOnce() throws Exception {
        List<Process> processes = List.of(anotherProcess(), anotherProcess());
        for (Process process : processes) {
            String printed =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(printed).isZero();
        }
        byte[] built = Files.readAllBytes(snapshot());
        assertThat(files(folder)).containsExactly(index());
        assertThat(open(ROWS, folder)).isEqualTo(behaviour(LexiconStore.openInMemory(ROWS)));
        assertThat(snapshot()).hasBinaryContent(built);
    }

    private Process anotherProcess() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), OpenOnce.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    /** What another process does: it opens the lexicon and ends. */
    static final class OpenOnce {

        private OpenOnce() {}

        public static void main(String[] arguments) throws IOException {
            open(ROWS, Path.of(arguments[0]));
        }
    }

    @Test
    void whereNothingCanBeWrittenTheIndexIsKeptInMemory() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "in the way");
        assertThat(open(ROWS, file)).isEqualTo(open(ROWS, folder.resolve("another")));
        assertThat(open(ROWS, file.resolve("below"))).isEqualTo(open(ROWS, folder.resolve("another")));
        assertThat(file).hasContent("in the way");
    }

    @Test
    void aNewerLexiconGetsAFolderOfItsOwn() throws IOException {
        open(ROWS, folder);
        byte[] bytes = Files.readAllBytes(snapshot());
        open(SmallLexicon.of(NEWER), folder);
        assertThat(files(folder)).containsExactlyInAnyOrder(index(), folder.resolve(NEWER.substring(0, 16)));
        assertThat(snapshot()).hasBinaryContent(bytes);
    }

    @Test
    void aReaderTakesNoWriteLockAndLeavesNothingBehind() throws IOException {
        open(ROWS, folder);
        List<Path> before = files(index());
        try (CompiledLexicon first = LexiconStore.open(ROWS, folder);
                CompiledLexicon second = LexiconStore.open(ROWS, folder)) {
            assertThat(behaviour(first)).isEqualTo(behaviour(second));
            assertThat(files(index())).isEqualTo(before).noneMatch(file -> file.endsWith("write.lock"));
        }
        assertThat(files(index())).isEqualTo(before);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
