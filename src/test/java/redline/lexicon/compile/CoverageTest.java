package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestFolder;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconReader;
import redline.lexicon.Warning;

final class CoverageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pour lid; pour (lid|spout)",
                "pour lid; <lid pour>",
                "pour =lids; pour lid",
                "{target:pl} pour lid; {target} pour ~2 lid",
                "{target} ~1 lid; {target} ~any:2 lid",
                "pour teapot; pour {teapot}",
                "pour old lid; pour old? lid",
                "{people} pour lid; {target} pour lid"
            })
    void namesTheEntryThatFindsAllThatAnotherOneFinds(String narrow, String wide) throws IOException {
        assertThat(warnings(narrow, wide))
                .singleElement()
                .asString()
                .startsWith(
                        "en/derogatory-naming.tsv:2:3: warning: en.derogatory-naming.0012 finds all that it finds, and"
                                + " more; move its examples there");
        assertThat(warnings(wide, narrow))
                .singleElement()
                .asString()
                .startsWith("en/derogatory-naming.tsv:7:3: warning: en.derogatory-naming.0011 finds all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pour lid; lid pour",
                "pour lid; pour spout",
                "pour lid; pour lid spout",
                "{target:pl} pour lid; {target:sg} pour lid",
                "{target} ~2 lid; {target} ~1 lid pour?",
                "{target} ~any:1 lid; {target} ~2 lid",
                "{people} pour lid; {faith} pour lid"
            })
    void saysNothingOfEntriesThatFindDifferentThings(String one, String other) throws IOException {
        assertThat(warnings(one, other)).isEmpty();
    }

    @Test
    void tellsOneOfTwoEntriesThatFindTheSame() throws IOException {
        assertThat(warnings("pour (lid|spout)", "pour (spout|lid)"))
                .singleElement()
                .asString()
                .contains(":7:3: warning: it finds just what en.derogatory-naming.0011 finds; merge the two entries");
    }

    @Test
    void anEntryWithExceptionsOfItsOwnMakesNoOtherSuperfluous() throws IOException {
        Path copy = lexicon("pour lid", "pour (lid|spout)");
        TestFolder.append(
                copy.resolve("en/derogatory-naming.tsv"), "except\ten.derogatory-naming.0012\tpour lid slowly");

        assertThat(warnings(copy)).isEmpty();
    }

    private List<Warning> warnings(String first, String second) throws IOException {
        return warnings(lexicon(first, second));
    }

    private static List<Warning> warnings(Path folder) throws IOException {
        Lexicon rows = LexiconReader.read(folder);
        try (CompiledLexicon compiled = LexiconStore.openForProof(rows)) {
            return Coverage.warnings(rows, compiled.tables());
        }
    }

    /** Two entries, each with a hit and three misses. */
    private Path lexicon(String first, String second) throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder.resolve(Integer.toString((first + second).hashCode())));
        TestFolder.append(copy.resolve("en/classes/people.tsv"), "member\tfaith\tfaith.round\tRound\t\t\t\t\t\tlive");
        Path file = copy.resolve("en/derogatory-naming.tsv");
        String header = Files.readString(copy.resolve("en/dehumanisation.tsv"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        Files.writeString(file, header + "\n", StandardCharsets.UTF_8);
        TestFolder.append(
                file, phrase("en.derogatory-naming.0011", first), phrase("en.derogatory-naming.0012", second));
        return copy;
    }

    private static String phrase(String id, String text) {
        String topic = text.matches(".*\\{(target|people|faith).*") ? "" : "interethnic";
        String cells = "phrase\t" + id + "\t" + text + "\tderogatory-naming\t3\t" + topic
                + "\t\t\t\tIt is crockery.\t\tteam\t\tlive";
        return cells + "\nhit\t" + id + "\t[" + id + "]\nmiss\t" + id + "\tno " + id + "\nmiss\t" + id + "\tnot " + id
                + "\nmiss\t" + id + "\tnever " + id;
    }
}
