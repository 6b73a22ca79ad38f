package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.TestEngine;
import redline.api.ServerConfig.Limits;
import redline.engine.RedlineEngine;
import redline.engine.RedlineHome;

final class StoresNothingTest {

    @TempDir
    Path folder;

    /** A whole installation in a folder of its own: assessing, through every door, leaves no trace in it. */
    @Test
    void assessingLeavesTheDiskAsItWas() throws IOException {
        RedlineHome shipped = RedlineHome.find();
        RedlineHome home = new RedlineHome(folder);
        String index = TestEngine.get().versions().lexicon().substring(0, 16);
        copy(shipped.lexicons(), home.lexicons());
        copy(shipped.config(), home.config());
        copy(shipped.index().resolve(index), home.index().resolve(index));
        try (RedlineEngine engine = RedlineEngine.open(home);
                RunningServer server =
                        RunningServer.of(new EngineBackend(engine), new Limits(1_000_000, 100_000, 100, 30, 8_192))) {
            Map<Path, String> before = contents();
            byte[] post = "{\"text\":\"The Uzbeks are vermin.\"}".getBytes(StandardCharsets.UTF_8);

            assertThat(server.post("/v1/assess", "application/json", post).body())
                    .contains("\"level\":\"review\"");
            assertThat(server.assess("{\"posts\":[{\"text\":\"a\"},{}]}").statusCode())
                    .isEqualTo(200);
            assertThat(server.assess("{").statusCode()).isEqualTo(400);
            assertThat(server.post("/v1/assess/stream", "application/x-ndjson", post)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/v1/lexicon/entries?q=vermin").statusCode()).isEqualTo(200);

            assertThat(contents()).isEqualTo(before).isNotEmpty();
        }
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String bytes = Files.isRegularFile(path)
                        ? new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                        : "";
                contents.put(folder.relativize(path), Files.getLastModifiedTime(path) + " " + bytes);
            }
        }
        return contents;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
