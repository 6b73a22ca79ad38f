package redline.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Set;
import redline.review.CaseFilter;
import redline.review.Desk;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The routes of the queue: the next case, lists of cases, one case, and who has it. */
final class QueueEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST_LIST = 100;

    private final Desk desk;
    private final CaseFilters filters;

    QueueEndpoint(ReviewBackend review) {
        this.desk = review.desk();
        this.filters = new CaseFilters(review);
    }

    /** {@code POST /v1/queue/next}. */
    void next(Context ctx) throws IOException {
        CaseFilter filter = filters.of(ctx, Set.of());
        ObjectNode json = MAPPER.createObjectNode();
        json.set("next", desk.next(Gate.of(ctx).name(), filter).orElse(null));
        Responses.json(ctx, json.toString());
    }

    /** {@code GET /v1/queue}. */
    void counts(Context ctx) throws IOException {
        Responses.json(ctx, desk.counts(filters.of(ctx, Set.of())).toString());
    }

    /** {@code GET /v1/cases}. */
    void list(Context ctx) throws IOException {
        CaseFilter filter = filters.of(ctx, Set.of("offset", "limit"));
        int offset = CaseFilters.number(ctx, "offset", 0, 0, 1_000_000);
        int limit = CaseFilters.number(ctx, "limit", 20, 1, LONGEST_LIST);
        ObjectNode json = MAPPER.createObjectNode().put("offset", offset).put("limit", limit);
        json.set("cases", desk.list(filter, offset, limit));
        Responses.json(ctx, json.toString());
    }

    /** {@code GET /v1/cases/{case}}. */
    void show(Context ctx) {
        Query.parameters(ctx, Set.of());
        Responses.json(ctx, desk.show(CaseFilters.path(ctx, "case")).toString());
    }

    /** {@code GET /v1/cases/{case}/similar}. */
    void similar(Context ctx) {
        Query.parameters(ctx, Set.of());
        ObjectNode json = MAPPER.createObjectNode();
        json.set("cases", desk.similar(CaseFilters.path(ctx, "case")));
        Responses.json(ctx, json.toString());
    }

    /** {@code POST /v1/cases/{case}/claim}. */
    void claim(Context ctx) {
        Responses.json(
                ctx,
                desk.claim(Gate.of(ctx).name(), CaseFilters.path(ctx, "case")).toString());
    }

    /** {@code POST /v1/cases/{case}/pass}. */
    void pass(Context ctx) {
        desk.pass(Gate.of(ctx).name(), CaseFilters.path(ctx, "case"));
        Responses.json(ctx, "{\"passed\":true}");
    }
}
