package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redline.api.ServerConfig.Limits;
import redline.cli.MartianAssessor;
import redline.explain.AssessOptions;
import redline.explain.AssessmentJson;
import redline.post.Post;
import redline.post.PostId;

@Timeout(60)
final class AssessStreamTest {

    private static final Limits SMALL = new Limits(1_000, 100, 3, 1, 8_192);
    private static final String TYPE = "application/x-ndjson";

    @Test
    void answersEachLineInItsPlace() {
        try (RunningServer server = RunningServer.of(new MartianBackend(post -> {}), SMALL)) {
            byte[] input = ("\uFEFF{\"id\":\"a\",\"text\":\"Martians out\"}\r\n\nbad\n{\"id\":4}\n{\"text\":\"boom\"}\n"
                            + "{\"id\":6,\"text\":\"" + "a".repeat(101) + "\"}\n{\"text\":\"\"}")
                    .getBytes(StandardCharsets.UTF_8);

            HttpResponse<String> response = server.post("/v1/assess/stream", TYPE, input);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains(TYPE);
            assertThat(response.body().lines())
                    .containsExactly(
                            line(Post.of("a", "Martians out")),
                            "{\"id\":null,\"line\":3,\"error\":\"not valid JSON near character 1; correct it\"}",
                            "{\"id\":4,\"line\":4,\"error\":\"no \\\"text\\\"; add it as a string\"}",
                            "{\"id\":5,\"line\":5,\"error\":\"this post could not be assessed, by a fault of Redline;"
                                    + " report it\"}",
                            "{\"id\":6,\"line\":6,\"error\":\"\\\"text\\\" is longer than 100 UTF-16 units; split"
                                    + " it\"}",
                            line(new Post(PostId.of(7), "", "")));
        }
    }

    @Test
    void goesOnBehindALineThatIsNoUtf8() {
        try (RunningServer server = RunningServer.of(new MartianBackend(post -> {}), SMALL)) {
            byte[] input = "{\"id\":1,\"text\":\"ÿ\"}\n{\"id\":2,\"text\":\"\"}".getBytes(StandardCharsets.ISO_8859_1);

            assertThat(server.post("/v1/assess/stream", TYPE, input).body().lines())
                    .containsExactly(
                            "{\"id\":1,\"line\":1,\"error\":\"not valid UTF-8; save the input as UTF-8\"}",
                            line(new Post(PostId.of(2), "", "")));
        }
    }

    @Test
    void streamsMoreThanABodyMayHold() {
        try (RunningServer server = RunningServer.of(new MartianBackend(post -> {}), SMALL)) {
            String input = IntStream.rangeClosed(1, 5_000)
                    .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"Martians out\"}\n")
                    .collect(Collectors.joining());

            List<String> lines = server.post("/v1/assess/stream", TYPE, input.getBytes(StandardCharsets.UTF_8))
                    .body()
                    .lines()
                    .toList();

            assertThat(lines).hasSize(5_000);
            assertThat(lines.getLast()).startsWith("{\"id\":5000,\"level\":\"priority\"");
        }
    }

    @Test
    void answersALineBeforeTheNextIsSentAndEndsWhenNoMoreComes() throws IOException {
        try (RunningServer server = RunningServer.of(new MartianBackend(post -> {}), SMALL);
                Socket socket = open(server.uri("/"))) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/assess/stream HTTP/1.1\r\nHost: x\r\nContent-Type: " + TYPE
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int id = 1; id <= 3; id++) {
                String line = "{\"id\":" + id + ",\"text\":\"peace\"}\n";
                out.write((Integer.toHexString(line.length()) + "\r\n" + line + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                assertThat(nextLine(in)).startsWith("{\"id\":" + id + ",\"level\":\"none\"");
            }
            assertThat(nextLine(in))
                    .isEqualTo("{\"id\":null,\"line\":4,\"error\":\"no input for 1 seconds; send the rest in a new"
                            + " request\"}");
        }
    }

    private static String nextLine(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    private static Socket open(URI uri) throws IOException {
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String line(Post post) {
        return AssessmentJson.line(new MartianAssessor().assess(post, AssessOptions.DEFAULT), post.text());
    }
}
