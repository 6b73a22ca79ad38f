package redline.api;

import io.javalin.http.Context;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /v1/version} and {@code GET /healthz}: what runs here, and that it runs. */
final class StatusEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ApiBackend backend;
    private final ServerConfig.Limits limits;

    StatusEndpoint(ApiBackend backend, ServerConfig.Limits limits) {
        this.backend = backend;
        this.limits = limits;
    }

    void version(Context ctx) {
        Query.parameters(ctx, Set.of());
        ObjectNode json = MAPPER.createObjectNode()
                .put("engineVersion", backend.versions().engine())
                .put("lexiconVersion", backend.versions().lexicon())
                .put("policyVersion", backend.versions().policy())
                .put("entries", backend.lexicon().entries().size());
        json.putObject("defaults").put("minSeverity", backend.policy().defaultMinSeverity());
        json.putObject("limits")
                .put("bodyBytes", limits.bodyBytes())
                .put("postCharacters", limits.postCharacters())
                .put("batchPosts", limits.batchPosts())
                .put("requestSeconds", limits.requestSeconds());
        Responses.json(ctx, json.toString());
    }

    void health(Context ctx) {
        Responses.json(ctx, "{\"status\":\"ok\"}");
    }
}
