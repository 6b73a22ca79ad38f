package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The review desk over HTTP, from a post that comes in to its statement of reasons. */
final class DeskRoutesTest {

    private static final String POST = "{\"id\":\"p1\",\"text\":\"The Uzbeks are vermin.\",\"eraseKey\":\"k\"}";

    private final DeskServer desk;

    DeskRoutesTest(@TempDir Path folder) {
        desk = DeskServer.in(folder);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void leadsFromAPostToADecision() {
        HttpResponse<String> first = desk.post("/v1/cases", POST);
        assertThat(first.statusCode()).isEqualTo(201);
        long id = RunningServer.json(first).get("case").longValue();
        assertThat(desk.post("/v1/cases", POST).statusCode()).isEqualTo(200);

        JsonNode next = json(desk.post("/v1/queue/next", "")).get("next");
        assertThat(next.get("case").longValue()).isEqualTo(id);
        assertThat(next.get("submissions").longValue()).isEqualTo(2);
        assertThat(next.at("/assessment/flags/0/entry").stringValue()).isEqualTo("en.dehumanisation.0001");

        String verdict = "{\"key\":\"a\",\"outcome\":\"escalation\",\"rabat\":{\"speaker\":\"many followers\"},"
                + "\"note\":\"clear\"}";
        JsonNode decided = json(desk.post("/v1/cases/" + id + "/decisions", verdict));
        assertThat(decided.get("outcome").stringValue()).isEqualTo("escalation");
        assertThat(json(desk.post("/v1/queue/next", "")).get("next").isNull()).isTrue();
        assertThat(json(desk.server.get("/v1/queue")).get("decided").longValue())
                .isEqualTo(1);
        assertThat(json(desk.server.get("/v1/cases?status=decided&q=vermin"))
                        .get("cases")
                        .size())
                .isEqualTo(1);
        assertThat(json(desk.server.get("/v1/cases/" + id + "/statement"))
                        .get("automated_decision")
                        .stringValue())
                .isEqualTo("AUTOMATED_DECISION_NOT_AUTOMATED");
        assertThat(json(desk.server.get("/v1/review/entries"))
                        .at("/entries/0/right")
                        .longValue())
                .isEqualTo(1);
        assertThat(desk.server.get("/v1/audit/export?format=csv").body()).contains("decide,case:" + id);

        long decision = decided.get("decision").longValue();
        assertThat(desk.post("/v1/decisions/" + decision + "/undo", "").statusCode())
                .isEqualTo(200);
        assertThat(json(desk.server.get("/v1/cases/" + id)).get("status").stringValue())
                .isEqualTo("waiting");
        assertThat(desk.post("/v1/erase", "{\"eraseKey\":\"k\"}").body()).isEqualTo("{\"erased\":1}");
        assertThat(desk.server.get("/v1/cases/" + id).statusCode()).isEqualTo(404);
        assertThat(json(desk.server.get("/v1/cases?status=decided&q=vermin"))
                        .get("cases")
                        .size())
                .isZero();
    }

    @Test
    void showsHowSimilarPostsWereDecided() {
        long old = json(desk.post("/v1/cases", POST)).get("case").longValue();
        desk.post("/v1/cases/" + old + "/decisions", "{\"key\":\"a\",\"outcome\":\"not-escalation\"}");
        long id = json(desk.post("/v1/cases", POST.replace("p1", "p2").replace("The", "Those")))
                .get("case")
                .longValue();

        JsonNode similar = json(desk.server.get("/v1/cases/" + id + "/similar"));

        assertThat(similar.at("/cases/0/case").longValue()).isEqualTo(old);
        assertThat(similar.at("/cases/0/outcome").stringValue()).isEqualTo("not-escalation");
    }

    @Test
    void refusesAMisspeltMemberOfAPost() {
        refuses(
                "{\"id\":1,\"text\":\"a\",\"erasekey\":\"k\"}",
                "unknown member \"erasekey\"; use only context, eraseKey, id, text");
        refuses(
                "{\"id\":1,\"text\":\"a\",\"context\":{\"parents\":\"b\"}}",
                "context: unknown member \"parents\"; use only parent");
        refuses(
                "{\"posts\":[{\"id\":1,\"text\":\"a\",\"key\":1}]}",
                "post 1: unknown member \"key\"; use only context, eraseKey, id, text");
        refuses("{\"posts\":[],\"minSeverity\":3}", "unknown member \"minSeverity\"; use only posts");
        assertThat(json(desk.server.get("/v1/queue")).get("waiting").longValue())
                .isZero();
    }

    private void refuses(String body, String detail) {
        AssessErrorsTest.problem(desk.post("/v1/cases", body), 422, detail);
    }

    @Test
    void takesABatchWholeOrNotAtAll() {
        HttpResponse<String> refused =
                desk.post("/v1/cases", "{\"posts\":[{\"id\":1,\"text\":\"a\"},{\"text\":\"b\"}]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(RunningServer.json(refused).get("detail").stringValue()).startsWith("post 2: no \"id\"");
        assertThat(json(desk.server.get("/v1/queue")).get("waiting").longValue())
                .isZero();

        JsonNode taken =
                json(desk.post("/v1/cases", "{\"posts\":[{\"id\":1,\"text\":\"a\"},{\"id\":2,\"text\":\"b\"}]}"));
        assertThat(taken.get("cases").size()).isEqualTo(2);
        assertThat(taken.at("/cases/0/id").intValue()).isEqualTo(1);
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        long id = json(desk.post("/v1/cases", POST)).get("case").longValue();
        String decisions = "/v1/cases/" + id + "/decisions";

        problem(422, desk.post(decisions, "{\"key\":\"a\"}"), "no \"outcome\"; add it as a string");
        problem(422, desk.post(decisions, "{\"key\":\"a\",\"outcome\":\"remove\"}"), "an outcome is none of");
        problem(
                422,
                desk.post(decisions, "{\"key\":\"a\",\"outcome\":\"unsure\",\"action\":\"hide\"}"),
                "unknown member \"action\"");
        problem(
                409,
                desk.post(decisions, "{\"key\":\"a\",\"outcome\":\"unsure\",\"flags\":{\"9\":\"unsure\"}}"),
                "no flag 9");
        problem(409, desk.server.get("/v1/cases/" + id + "/statement"), "not decided");
        problem(400, desk.post(decisions, "[]"), "send one");
        problem(404, desk.server.get("/v1/cases/999"), "there is no case 999");
        problem(422, desk.server.get("/v1/cases/x"), "no number");
        problem(422, desk.server.get("/v1/cases?status=removed"), "status is none of");
        problem(422, desk.server.get("/v1/cases?author=x"), "unknown query parameter");
    }

    @Test
    void noOtherSitesPageCanUseIt() {
        String[][] strangers = {
            {"Origin", "https://elsewhere.example"}, {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}
        };
        for (String[] header : strangers) {
            assertThat(desk.post("/v1/cases", POST, header[0], header[1]).statusCode())
                    .isEqualTo(401);
        }
        assertThat(desk.server
                        .post("/v1/cases", "text/plain", POST.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(415);
        assertThat(desk.post("/v1/cases", POST, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(201);
    }

    private static void problem(int status, HttpResponse<String> response, String part) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(RunningServer.json(response).get("detail").stringValue()).contains(part);
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        return RunningServer.json(response);
    }
}
