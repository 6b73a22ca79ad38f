package redline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerConfigReaderTest {

    private static final String GOOD = """
        host: 127.0.0.1
        port: 7070
        limits: {bodyBytes: 10485760, postCharacters: 200000, batchPosts: 1000, requestSeconds: 30, headerBytes: 8192}
        """;

    @TempDir
    Path folder;

    @Test
    void readsTheShippedFile() throws IOException {
        ServerConfig shipped = ServerConfigReader.read(Path.of("config", "server.yaml"));

        assertThat(shipped).isEqualTo(ServerConfigReader.read(file(GOOD)));
        assertThat(shipped.host()).isEqualTo("127.0.0.1");
        assertThat(shipped.port()).isEqualTo(7070);
        assertThat(shipped.limits()).isEqualTo(new ServerConfig.Limits(10_485_760, 200_000, 1_000, 30, 8_192));
    }

    @Test
    void saysAllProblemsAtOnce() throws IOException {
        Path file = file("""
            host: not a host
            prot: 7071
            port: seventy
            limits:
              bodyBytes: 10 MB
              bodyBytes: 5
              postCharacters: -1
              batchPosts: 1000
              requestSeconds: 0
              password: x
            """);

        assertThatThrownBy(() -> ServerConfigReader.read(file))
                .isInstanceOf(ServerConfigException.class)
                .hasMessage(String.join(
                        "\n",
                        file
                                + ":1:7: host: not a host is not an address of this machine; use 127.0.0.1, ::1 or"
                                + " localhost",
                        file + ":2:1: unknown key \"prot\" in the file; use one of host, port, limits",
                        file + ":3:7: port is not a whole number from 0 to 65535; correct it, without _ or a unit",
                        file + ":5:3: limits has no \"headerBytes\"; add it",
                        file
                                + ":5:14: bodyBytes is not a whole number from 1000 to 1000000000; correct it, without"
                                + " _ or a unit",
                        file + ":6:3: \"bodyBytes\" stands twice in limits; remove one",
                        file
                                + ":7:19: postCharacters is not a whole number from 1 to 10000000; correct it, without"
                                + " _ or a unit",
                        file + ":9:19: requestSeconds is not a whole number from 1 to 3600; correct it, without _ or a"
                                + " unit",
                        file + ":10:3: unknown key \"password\" in limits; use one of bodyBytes, postCharacters,"
                                + " batchPosts, requestSeconds, headerBytes"));
    }

    @Test
    void saysWhatIsNoYamlAtAll() throws IOException {
        problem(file(""), ":1:1: the file is empty; copy the shipped one");
        problem(file("- a\n"), ":1:1: the file is not a mapping; give it the keys host, port, limits");
        problem(file("host: [\n"), "correct the indentation or the quotes");
        problem(file(GOOD.replace("{", "5 #{")), ":3:9: limits is not a mapping; give it the keys bodyBytes");
        problem(folder.resolve("none.yaml"), ":1:1: cannot be read; give back the file that is shipped");
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "host: ÿ".getBytes(StandardCharsets.ISO_8859_1));
        problem(latin, ":1:1: not valid UTF-8; save the file as UTF-8");
    }

    private void problem(Path file, String expected) {
        assertThatThrownBy(() -> ServerConfigReader.read(file))
                .isInstanceOf(ServerConfigException.class)
                .hasMessageStartingWith(file + ":")
                .hasMessageContaining(expected);
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "server", ".yaml"), yaml);
    }
}
