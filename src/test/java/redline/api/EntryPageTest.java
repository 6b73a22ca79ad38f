package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EntryPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final RunningServer server = RunningServer.ofEngine();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void hasAPageForEveryEntry() {
        HttpResponse<String> page = get("/entries/en.dehumanisation.0001", BROWSER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(type(page)).startsWith("text/html");
        assertThat(page.body()).contains("src=\"../entry.js\"");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entries/en.nothing.0001", "/entries/%3Cb%3E", "/entries/index.html"})
    void saysToAPersonThatThereIsNoSuchEntry(String path) {
        HttpResponse<String> page = get(path, BROWSER);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(type(page)).startsWith("text/html");
        assertThat(page.body()).contains("src=\"../entry.js\"").doesNotContain("<b>");
        assertThat(page.headers().firstValue("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/problem+json"})
    void saysTheSameToAProgram(String accepted) {
        HttpResponse<String> answer = get("/entries/en.nothing.0001", accepted);

        AssessErrorsTest.problem(answer, 404, "no entry has this id; look for one at /v1/lexicon/entries?q=…");
    }

    @Test
    void hasAPageOfAllEntries() {
        HttpResponse<String> page = get("/entries?q=vermin&language=en", BROWSER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("src=\"entries.js\"");
    }

    private HttpResponse<String> get(String path, String accepted) {
        return server.send(HttpRequest.newBuilder(server.uri(path)).header("Accept", accepted));
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
