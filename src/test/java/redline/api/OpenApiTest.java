package redline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import redline.TestEngine;
import redline.api.Routes.Route;
import redline.post.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpenApiTest {

    private static final String TEXT =
            "The Uzbeks are vermin. “Deport all the Uzbeks!” That is shameful. Should we really"
                    + " deport the Uzbeks tomorrow? The Tajiks came. They are vermin.";

    private final DeskServer desk;
    private final RunningServer server;
    private final JsonNode contract;

    OpenApiTest(@TempDir Path folder) {
        desk = DeskServer.in(folder);
        server = desk.server;
        contract = RunningServer.json(server.get("/openapi.json"));
    }

    @AfterAll
    void stop() {
        desk.close();
    }

    @Test
    void namesTheRoutesAndNoOthers() {
        EngineBackend engine = new EngineBackend(TestEngine.get());
        List<Route> routes = new ArrayList<>(Routes.of(engine, RunningServer.LIMITS));
        routes.addAll(DeskRoutes.of(engine, desk.review, RunningServer.LIMITS, new SessionCookie(false)));
        Set<String> routed = routes.stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        contract.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> named.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(named).isEqualTo(routed);
    }

    @Test
    void hasNoLooseReferences() {
        Set<String> references = new TreeSet<>();
        contract.findValues("$ref").forEach(reference -> references.add(reference.stringValue()));

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/components/");
            assertThat(contract.at(reference.substring(1)).isMissingNode()).isFalse();
        });
    }

    @Test
    void describesWhatIsAnswered() {
        JsonNode assessment =
                RunningServer.json(server.assess("{\"suppressed\":true,\"text\":" + JsonText.quote(TEXT) + "}"));
        assertThat(assessment.get("flags").size()).isPositive();
        assertThat(assessment.get("suppressed").size()).isPositive();
        holds(assessment, "Assessment");
        holds(RunningServer.json(server.assess("{\"posts\":[{\"text\":\"a\"},{\"id\":1}]}")), "Assessments");
        holds(RunningServer.json(server.assess("{}")), "Problem");
        holds(RunningServer.json(server.get("/v1/version")), "Version");
        answers("/v1/lexicon/entries?q=vermin", "/v1/lexicon/entries");
        answers("/v1/lexicon/entries/en.dehumanisation.0001", "/v1/lexicon/entries/{id}");
        answers("/v1/lexicon/categories", "/v1/lexicon/categories");
        answers("/healthz", "/healthz");
    }

    @Test
    void refusesWhatItDoesNotDescribe() {
        JsonNode wrong = JsonMapper.shared().readTree("{\"type\":\"about:blank\",\"status\":\"4\",\"more\":1}");

        assertThat(new SchemaCheck(contract).faults(wrong, contract.at("/components/schemas/Problem")))
                .containsExactlyInAnyOrder(
                        ": has no title",
                        ": has no detail",
                        "/status: not of type \"integer\"",
                        ": more is not in the schema");
    }

    private void answers(String path, String template) {
        JsonNode schema = contract.get("paths").get(template).at("/get/responses/200/content/application~1json/schema");
        assertThat(new SchemaCheck(contract).faults(RunningServer.json(server.get(path)), schema))
                .isEmpty();
    }

    private void holds(JsonNode value, String schema) {
        assertThat(new SchemaCheck(contract).faults(value, contract.at("/components/schemas/" + schema)))
                .isEmpty();
    }
}
