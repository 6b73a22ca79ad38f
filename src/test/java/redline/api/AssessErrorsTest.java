package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.api.ServerConfig.Limits;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AssessErrorsTest {

    private static final Limits SMALL = new Limits(20_000, 100, 3, 1, 8_192);

    private final RunningServer server = RunningServer.of(new MartianBackend(post -> {}), SMALL);

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                | 400 | the body is not a JSON object; send {"text": "…"} or {"posts": […]}
        []                                | 400 | the body is not a JSON object; send {"text": "…"} or {"posts": […]}
        "text"                            | 400 | the body is not a JSON object; send {"text": "…"} or {"posts": […]}
        {"text":"a                        | 400 | the JSON ends too early; send the whole object
        {"text":"a"                       | 400 | the JSON ends too early; send the whole object
        {"posts":[{"text":"a"},           | 400 | the JSON ends too early; send the whole object
        {"text":"a"} {}                   | 400 | something follows the JSON object; send one object
        {text:"a"}                        | 400 | the body is not valid JSON at line 1, column 2; correct it
        {"id":"1"}                        | 422 | no "text"; add it as a string
        {"text":null}                     | 422 | "text" is null; make it a string
        {"text":["a"]}                    | 422 | "text" is a list; make it a string
        {"text":"a","id":{}}              | 422 | "id" is an object; make it a string or a number
        {"text":"a","context":{"parent":1}} | 422 | "context.parent" is a number; make it a string
        {"posts":{}}                      | 422 | "posts" is not a list; send [{"text": "…"}, …]
        {"posts":[],"text":"a"}           | 422 | the body has both "text" and "posts"; send one of the two
        {"text":"a","minSeverity":0}      | 422 | minSeverity is not a whole number from 1 to 6; correct it
        {"text":"a","minSeverity":7}      | 422 | minSeverity is not a whole number from 1 to 6; correct it
        {"text":"a","minSeverity":3.0}    | 422 | minSeverity is not a whole number from 1 to 6; correct it
        {"text":"a","minSeverity":"3"}    | 422 | minSeverity is not a whole number from 1 to 6; correct it
        {"text":"a","minSeverity":true}   | 422 | minSeverity is not a whole number from 1 to 6; correct it
        {"text":"a","suppressed":1}       | 422 | suppressed is neither true nor false; send one of the two
        {"text":"a","suppressed":"true"}  | 422 | suppressed is neither true nor false; send one of the two
        {"text":"a","offsets":"bytes"}    | 422 | offsets is neither "utf16" nor "codepoint"; send one of the two
        {"text":"a","offsets":[]}         | 422 | offsets is neither "utf16" nor "codepoint"; send one of the two
        {"posts":[1,2,3,4]}               | 413 | "posts" has more than 3 posts; send fewer at once, or use /v1/assess/stream
        """)
    void saysWhatIsWrongWithABody(String body, int status, String detail) {
        problem(server.assess(body), status, detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        minSeverity=9               | minSeverity is not a whole number from 1 to 6; correct it
        minSeverity=                | minSeverity is not a whole number from 1 to 6; correct it
        minSeverity=3&minSeverity=4 | minSeverity is given more than once; send it once
        suppressed=yes              | suppressed is neither true nor false; send one of the two
        offsets=UTF16               | offsets is neither "utf16" nor "codepoint"; send one of the two
        minseverity=2               | unknown query parameter "minseverity"; use one of minSeverity, offsets, suppressed
        """)
    void saysWhatIsWrongWithAQuery(String query, String detail) {
        byte[] body = "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8);
        problem(server.post("/v1/assess?" + query, "application/json", body), 422, detail);
        problem(server.post("/v1/assess/stream?" + query, "application/x-ndjson", body), 422, detail);
    }

    @Test
    void refusesOtherContentTypes() {
        byte[] body = "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8);
        for (String type :
                new String[] {"text/plain", "application/x-www-form-urlencoded", "application/json;charset=cp1251"}) {
            problem(
                    server.post("/v1/assess", type, body),
                    415,
                    "the Content-Type is not accepted here; send UTF-8 with Content-Type: application/json");
        }
        problem(
                server.post("/v1/assess/stream", "application/json", body),
                415,
                "the Content-Type is not accepted here; send UTF-8 with Content-Type: application/jsonl or"
                        + " application/ndjson or application/x-ndjson");
    }

    @Test
    void refusesWhatIsNoUtf8() {
        byte[] body = "{\"text\":\"aÿ\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(
                server.post("/v1/assess", "application/json", body),
                400,
                "the body is not valid UTF-8 at byte 11; encode it as UTF-8");
    }

    @Test
    void refusesDeepNesting() {
        problem(
                server.assess("{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",\"text\":\"a\"}"),
                400,
                "the JSON is nested too deeply, or a number or a name in it is too long; simplify it");
    }

    @Test
    void refusesALongBodyWhetherItSaysItsLengthOrNot() {
        byte[] body = ("{\"text\":\"" + "a".repeat(1_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        String detail = "the body is longer than 20000 bytes; send fewer posts at once, or use /v1/assess/stream";

        problem(server.post("/v1/assess", "application/json", body), 413, detail);
        problem(
                server.post(
                        "/v1/assess",
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body, 0, 30_000))),
                413,
                detail);
    }

    @Test
    void refusesALongTextAloneAndInItsPlace() {
        String longText = "{\"id\":\"x\",\"text\":\"" + "a".repeat(101) + "\"}";
        String longParent = "{\"text\":\"a\",\"context\":{\"parent\":\"" + "😀".repeat(51) + "\"}}";
        String detail = "\"text\" is longer than 100 UTF-16 units; split it";

        problem(server.assess(longText), 413, detail);
        problem(server.assess(longParent), 413, "\"context.parent\" is longer than 100 UTF-16 units; split it");
        JsonNode batch = RunningServer.json(server.assess("{\"posts\":[" + longText + ",{\"text\":\"a\"}]}"));
        assertThat(batch.at("/assessments/0/id").stringValue()).isEqualTo("x");
        assertThat(batch.at("/assessments/0/error").stringValue()).isEqualTo(detail);
        assertThat(batch.at("/assessments/1/level").stringValue()).isEqualTo("none");
    }

    @Test
    void keepsAFaultOfItsOwnToItself() {
        problem(server.assess("{\"text\":\"boom\"}"), 500, "a fault of Redline; report what you did");
        JsonNode batch = RunningServer.json(server.assess("{\"posts\":[{\"text\":\"boom\"},{\"text\":\"a\"}]}"));
        assertThat(batch.at("/assessments/0/error").stringValue())
                .isEqualTo("this post could not be assessed, by a fault of Redline; report it");
        assertThat(batch.at("/assessments/1/level").stringValue()).isEqualTo("none");
        assertThat(Failure.withoutWords(new IllegalStateException("words of a post")))
                .startsWith("java.lang.IllegalStateException\n    at redline.api.AssessErrorsTest")
                .doesNotContain("words");
    }

    @Test
    void stopsABatchThatTakesTooLong() {
        MartianBackend slow = new MartianBackend(post -> new CompletableFuture<Void>()
                .completeOnTimeout(null, 1_100, TimeUnit.MILLISECONDS)
                .join());
        try (RunningServer waiting = RunningServer.of(slow, SMALL)) {
            problem(
                    waiting.assess("{\"posts\":[{\"text\":\"a\"},{\"text\":\"b\"}]}"),
                    503,
                    "the request took longer than 1 seconds; send fewer posts at once, or use /v1/assess/stream");
        }
    }

    static void problem(HttpResponse<String> response, int status, String detail) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        JsonNode problem = RunningServer.json(response);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.get("type").stringValue()).isEqualTo("about:blank");
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").stringValue()).isEqualTo(detail);
    }
}
