package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.AssessmentJson;
import redline.explain.OffsetUnit;
import redline.post.JsonText;
import redline.post.Post;
import redline.post.PostId;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AssessTest {

    private static final String TEXT =
            "😀 Deport all the Martians! 😀 The Uzbeks are vermin. We must not deport the Uzbeks.";

    private final RunningServer server = RunningServer.ofEngine();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void answersOnePostWithTheBytesOfTheEngine() {
        HttpResponse<String> response = server.assess("{\"id\":\"p1\",\"text\":" + JsonText.quote(TEXT) + "}");

        Post post = Post.of("p1", TEXT);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.body())
                .isEqualTo(AssessmentJson.line(TestEngine.get().assess(post, AssessOptions.DEFAULT), TEXT));
        JsonNode flag = RunningServer.json(response).at("/flags/0");
        assertThat(TEXT.substring(flag.get("start").intValue(), flag.get("end").intValue()))
                .isEqualTo(flag.get("text").stringValue())
                .contains("Uzbeks");
    }

    @Test
    void takesOptionsFromTheQueryAndBeforeThemFromTheBody() {
        String text = JsonText.quote(TEXT);
        String inQuery = server.post(
                        "/v1/assess?minSeverity=2&suppressed=true&offsets=codepoint",
                        "application/json; charset=UTF-8",
                        ("{\"id\":1,\"text\":" + text + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .body();
        String inBody = server.post(
                        "/v1/assess?minSeverity=6",
                        "application/json",
                        ("{\"minSeverity\":2,\"suppressed\":true,\"offsets\":\"codepoint\",\"id\":1,\"text\":" + text
                                        + "}")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .body();

        AssessOptions options = new AssessOptions(2, true, OffsetUnit.CODEPOINT);
        Post post = new Post(PostId.of(1), TEXT, "");
        assertThat(inQuery).isEqualTo(AssessmentJson.line(TestEngine.get().assess(post, options), TEXT));
        assertThat(inBody).isEqualTo(inQuery);
    }

    @Test
    void answersABatchInOrderWithErrorsInTheirPlaces() {
        HttpResponse<String> response = server.assess("""
            {"posts":[{"id":"a","text":"peace"},{"id":7},{"text":""},{"id":"d","text":12},5,[{}],"x",null,
             {"id":1.50,"text":"{\\"}]"},{"id":"z","text":"The Uzbeks are vermin."}]}\
            """);

        JsonNode all = RunningServer.json(response).get("assessments");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(all.size()).isEqualTo(10);
        assertThat(all.at("/0/level").stringValue()).isEqualTo("none");
        assertThat(all.get(1).toString())
                .isEqualTo("{\"id\":7,\"line\":2,\"error\":\"no \\\"text\\\"; add it as a string\"}");
        assertThat(all.at("/2/id").intValue()).isEqualTo(3);
        assertThat(all.at("/3/error").stringValue()).isEqualTo("\"text\" is a number; make it a string");
        for (int place = 4; place < 8; place++) {
            assertThat(all.get(place).get("error").stringValue()).startsWith("not a JSON object");
            assertThat(all.get(place).get("line").intValue()).isEqualTo(place + 1);
        }
        assertThat(response.body()).contains("{\"id\":1.50,\"level\":\"none\"");
        assertThat(all.at("/9/level").stringValue()).isEqualTo("review");
    }

    @Test
    void givesTheSameForAPostAloneAndInABatch() {
        String post = "{\"id\":\"p\",\"text\":" + JsonText.quote(TEXT) + "}";

        assertThat(server.assess("{\"posts\":[" + post + "],\"suppressed\":false}")
                        .body())
                .isEqualTo("{\"assessments\":[" + server.assess(post).body() + "]}");
        assertThat(server.assess("{\"posts\":[]}").body()).isEqualTo("{\"assessments\":[]}");
    }

    @Test
    void takesTextsThatBreakOtherPrograms() {
        for (String json : List.of(
                "\"\"",
                "\"\\u0000 Uzbeks \\u0000\"",
                "\"\\ud83d lone \\ude00\"",
                "\"<script>alert(1)</script>\\r\\n&amp;\"",
                "\"" + "😀".repeat(100_000) + "\"")) {
            HttpResponse<String> response = server.assess("{\"id\":\"x\",\"text\":" + json + "}");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(RunningServer.json(response).get("level").stringValue()).isEqualTo("none");
        }
        assertThat(server.assess("\uFEFF{\"text\":\"behind a byte order mark\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void findsTheRightPlaceBehindManyEmoji() {
        String text = "😀👨‍👩‍👧‍👦".repeat(2_000) + " The Uzbeks are vermin.";
        JsonNode flag = RunningServer.json(server.assess("{\"text\":" + JsonText.quote(text) + "}"))
                .at("/flags/0");

        assertThat(text.substring(flag.get("start").intValue(), flag.get("end").intValue()))
                .isEqualTo(flag.get("text").stringValue())
                .isEqualTo("Uzbeks are vermin");
    }
}
