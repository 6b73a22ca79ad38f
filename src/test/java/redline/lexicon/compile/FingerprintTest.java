package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a change of the fingerprint, an edited lexicon would not be read again. */
final class FingerprintTest {

    @TempDir
    private Path folder;

    @Test
    void aChangeBehindALinkIsNoticed() throws IOException {
        Path rows =
                Files.createDirectories(folder.resolve("rows").resolve("en")).resolve("a.tsv");
        Files.writeString(rows, "first");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("rows"));
        String before = Fingerprint.of(link, 1);

        Files.writeString(rows, "second");

        assertThat(Fingerprint.of(link, 1)).isNotEqualTo(before).isEqualTo(Fingerprint.of(folder.resolve("rows"), 1));
    }
}
