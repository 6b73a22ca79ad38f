package redline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.Golden;
import redline.TestFolder;

final class LexiconReaderTest {

    @TempDir
    Path folder;

    @Test
    void saysAllMistakesAtOnceWithPlaceAndCure() {
        LexiconReader.Result result = LexiconReader.readAll(Golden.resource("lexicon/twenty-mistakes"));

        assertThat(result.problems().stream().map(Problem::what).distinct()).hasSizeGreaterThanOrEqualTo(20);
        Golden.check(
                "lexicon/twenty-mistakes.txt",
                result.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining()));
    }

    @Test
    void findsNothingWrongWithARightLexicon() {
        LexiconReader.Result result = LexiconReader.readAll(Golden.resource("lexicon/small"));

        assertThat(result.problems()).isEmpty();
        assertThat(result.rows().entries()).hasSize(5);
        assertThat(result.rows().entry("ru.dehumanisation.0001")).isPresent();
        assertThat(result.rows().row(result.rows().entries().get(0)))
                .isEqualTo(new SourceRow("en/dehumanisation.tsv", 3));
    }

    @Test
    void refusesAFolderThatIsAbsentOrEmpty() {
        assertThatThrownBy(() -> LexiconReader.read(folder.resolve("absent")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("there is no lexicon folder");
        assertThatThrownBy(() -> LexiconReader.read(folder))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("the folder holds no lexicon");
    }

    @Test
    void givesTheSameVersionWhateverTheOrderCommentsAndLineEnds() throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder.resolve("copy"));
        Path file = copy.resolve("en/classes/people.tsv");
        String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);
        String turned = String.join("\r\n", lines[0], "# a comment", lines[3], lines[2], "");
        Files.writeString(file, "\uFEFF" + turned, StandardCharsets.UTF_8);

        assertThat(LexiconReader.read(copy).version()).isEqualTo(small().version());
    }

    @Test
    void givesAnotherVersionForAnotherWord() throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder.resolve("copy"));
        TestFolder.append(copy.resolve("en/classes/words.tsv"), "member\tteapot\t-\tsamovar\t\t\t\t\t\tlive");

        assertThat(LexiconReader.read(copy).version()).isNotEqualTo(small().version());
    }

    private static Lexicon small() {
        return LexiconReader.read(Golden.resource("lexicon/small"));
    }
}
