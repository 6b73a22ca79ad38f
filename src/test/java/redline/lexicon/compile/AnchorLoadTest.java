package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.TestFolder;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconException;
import redline.lexicon.LexiconReader;
import redline.lexicon.Warning;

final class AnchorLoadTest {

    @TempDir
    Path folder;

    @Test
    void saysNothingUpToTheLimit() throws IOException {
        assertThat(warnings(AnchorLoad.WARN_ABOVE)).isEmpty();
    }

    @Test
    void warnsWhenManyPatternsAreFoundByOneWord() throws IOException {
        assertThat(warnings(AnchorLoad.WARN_ABOVE + 1))
                .singleElement()
                .asString()
                .isEqualTo("en/dehumanisation.tsv:66:3: warning: 65 patterns are found by \"spout\" alone, this one and"
                        + " others; give some of them a rarer word");
    }

    @Test
    void refusesTooManyPatternsOfOneWord() throws IOException {
        assertThatThrownBy(() -> warnings(AnchorLoad.REFUSE_ABOVE + 1))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("en/dehumanisation.tsv:514:3: 513 patterns are found by \"spout\" alone");
    }

    private List<Warning> warnings(int patterns) throws IOException {
        Lexicon rows = lexicon(patterns);
        try (CompiledLexicon compiled = LexiconStore.openInMemory(rows)) {
            return AnchorLoad.warnings(rows, compiled.tables());
        }
    }

    /** A lexicon whose patterns differ in their gaps and forms only. */
    private Lexicon lexicon(int patterns) throws IOException {
        Path copy = TestFolder.copy("lexicon/small", folder);
        Path file = copy.resolve("en/dehumanisation.tsv");
        String header = Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        StringBuilder rows = new StringBuilder(header);
        for (int i = 0; i < patterns; i++) {
            String gaps = "~" + (i % 9 + 1) + " {be}? ~" + (i / 9 % 9 + 1) + " {filler}? ~" + (i / 81 + 1);
            rows.append(String.format(
                    Locale.ROOT,
                    "\nphrase\ten.dehumanisation.%04d\t{target} %s spout\tdehumanisation\t4\t\t\t\t\tIt is crockery."
                            + "\t\tteam\t\tshadow",
                    i + 1,
                    gaps));
        }
        Files.writeString(file, rows.append('\n'), StandardCharsets.UTF_8);
        return LexiconReader.read(copy);
    }
}
