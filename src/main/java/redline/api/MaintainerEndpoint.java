package redline.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redline.review.EntryPrecision;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditExport;
import redline.review.audit.AuditFilter;
import redline.review.audit.AuditLog;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the team learns and what the log tells, and erasing for the platform. */
final class MaintainerEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int ROWS = 100;
    private static final int LONGEST_KEY = 200;

    private final ReviewBackend review;
    private final ServerConfig.Limits limits;

    MaintainerEndpoint(ReviewBackend review, ServerConfig.Limits limits) {
        this.review = review;
        this.limits = limits;
    }

    /** {@code GET /v1/review/entries}. */
    void entries(Context ctx) {
        Query.parameters(ctx, Set.of());
        ObjectNode json = MAPPER.createObjectNode();
        json.putArray("entries");
        for (EntryPrecision entry : review.desk().entries()) {
            json.withArray("entries")
                    .addObject()
                    .put("entry", entry.entry())
                    .put("right", entry.right())
                    .put("wrong", entry.wrong())
                    .put("precision", entry.precision().value())
                    .put("low", entry.precision().low())
                    .put("high", entry.precision().high());
        }
        json.set("agreement", review.desk().agreement());
        Responses.json(ctx, json.toString());
    }

    /** {@code GET /v1/audit}. */
    void audit(Context ctx) {
        Map<String, List<String>> query = Query.parameters(ctx, Set.of("before", "actor", "action", "subject"));
        int before = CaseFilters.number(ctx, "before", 999_999_999, 1, 999_999_999);
        AuditFilter filter = new AuditFilter(word(query, "actor"), word(query, "action"), word(query, "subject"));
        Responses.json(ctx, AuditExport.json(review.desk().log().before(before, filter, ROWS)));
    }

    private static Optional<String> word(Map<String, List<String>> query, String name) {
        return Optional.ofNullable(query.get(name)).map(List::getFirst).filter(word -> !word.isBlank());
    }

    /** {@code GET /v1/audit/export}. */
    void export(Context ctx) throws IOException {
        Query.parameters(ctx, Set.of("format"));
        String format = String.valueOf(ctx.queryParam("format"));
        if (!format.equals("csv") && !format.equals("json")) {
            throw ProblemException.unprocessable("format is neither csv nor json; send one of the two");
        }
        AuditLog log = review.desk().log();
        log.append(new AuditEvent(Gate.of(ctx).name(), "export-audit", "", "{\"format\":\"" + format + "\"}"));
        ctx.header("Cache-Control", "no-store");
        ctx.header("Content-Disposition", "attachment; filename=\"audit." + format + "\"");
        ctx.contentType(format.equals("csv") ? "text/csv; charset=utf-8" : "application/x-ndjson");
        try (Writer out = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8)) {
            AuditExport.write(log, format.equals("csv"), out);
        }
    }

    /** {@code POST /v1/erase}. */
    void erase(Context ctx) throws IOException {
        String key = JsonBody.read(ctx, limits, Set.of("eraseKey")).text("eraseKey", LONGEST_KEY);
        Responses.json(ctx, "{\"erased\":" + review.desk().erase(Gate.of(ctx).name(), key) + "}");
    }
}
