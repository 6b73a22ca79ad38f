package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import redline.api.ServerConfig.Limits;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TransportTest {

    private final RunningServer server =
            RunningServer.of(new MartianBackend(post -> {}), new Limits(1_000_000, 1_000, 10, 1, 8_192));

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void knowsNoOtherPath() {
        for (String path : List.of("/nope", "/v1", "/v2/check", "/i18n/", "/i18n/..%2findex.html", "/index.html")) {
            AssessErrorsTest.problem(
                    server.get(path), 404, "there is nothing at this path; /openapi.json lists the paths");
        }
    }

    @Test
    void namesTheMethodThatAPathHas() {
        HttpResponse<String> get = server.get("/v1/assess");
        AssessErrorsTest.problem(get, 405, "this path has no GET; use POST");
        assertThat(get.headers().firstValue("Allow")).contains("POST");
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            HttpResponse<String> response = server.send(HttpRequest.newBuilder(server.uri("/healthz"))
                    .method(method, BodyPublishers.ofString("x".repeat(500_000))));
            AssessErrorsTest.problem(response, 405, "this path has no " + method + "; use GET");
            assertThat(response.headers().firstValue("Allow")).contains("GET");
        }
    }

    @Test
    void sendsTheSecurityHeadersWithEverything() throws IOException {
        for (String path : List.of("/", "/style.css", "/healthz", "/nope", "/v1/assess")) {
            assertThat(server.get(path).headers().map().keySet())
                    .contains("content-security-policy", "x-content-type-options", "referrer-policy")
                    .doesNotContain("access-control-allow-origin", "server", "set-cookie");
        }
        String csp =
                server.get("/").headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(csp).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
        assertThat(raw("GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .contains("Content-Security-Policy: default-src 'none'");
    }

    @Test
    void answersWhatIsNoHttpInTheSameShape() throws IOException {
        assertThat(raw("NONSENSE\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "the request is not valid HTTP")
                .doesNotContain("Jetty", "html");
        assertThat(raw("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(10_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("the request line or the headers are too long; shorten them");
        assertThat(raw("GET /" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
    }

    @Test
    void doesNotWaitForEverForABody() throws IOException {
        String head =
                "POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n";

        assertThat(raw(head + "\r\n{\"text\":"))
                .startsWith("HTTP/1.1 408 ")
                .contains("the body took longer than 1 seconds to arrive; send it without a pause");
    }

    private String raw(String request) throws IOException {
        URI uri = server.uri("/");
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
