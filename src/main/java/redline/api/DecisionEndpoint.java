package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import redline.review.Outcome;
import redline.review.RabatFactor;
import redline.review.Verdict;
import redline.review.access.Right;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The routes by which a person decides, takes back, and others appeal. None of them does anything to a post. */
final class DecisionEndpoint {

    private static final Set<String> NAMES = Set.of("key", "outcome", "flags", "rabat", "note", "alone", "replaces");
    private static final int LONGEST_NOTE = 5_000;
    private static final int LONGEST_KEY = 100;

    private final ReviewBackend review;
    private final ServerConfig.Limits limits;

    DecisionEndpoint(ReviewBackend review, ServerConfig.Limits limits) {
        this.review = review;
        this.limits = limits;
    }

    /** {@code POST /v1/cases/{case}/decisions}. */
    void decide(Context ctx) throws IOException {
        long caseId = CaseFilters.path(ctx, "case");
        Verdict verdict = verdict(JsonBody.read(ctx, limits, NAMES));
        Responses.json(
                ctx, review.desk().decide(Gate.of(ctx).name(), caseId, verdict).toString());
    }

    private static Verdict verdict(JsonBody body) {
        return new Verdict(
                body.text("key", LONGEST_KEY),
                outcome(body.text("outcome", LONGEST_KEY)),
                flags(body.object("flags", "{\"0\": \"escalation\"}")),
                rabat(body.object("rabat", "{\"intent\": \"…\"}")),
                body.textIfAny("note", LONGEST_NOTE).orElse(""),
                body.isTrue("alone"),
                body.number("replaces"));
    }

    private static Map<Integer, Outcome> flags(ObjectNode json) {
        Map<Integer, Outcome> flags = new HashMap<>();
        json.properties().forEach(flag -> {
            if (!flag.getKey().matches("[0-9]{1,4}") || !flag.getValue().isString()) {
                throw ProblemException.unprocessable("\"flags\" is not like {\"0\": \"escalation\"}; correct it");
            }
            flags.put(Integer.valueOf(flag.getKey()), outcome(flag.getValue().stringValue()));
        });
        return flags;
    }

    private static Map<RabatFactor, String> rabat(ObjectNode json) {
        Map<RabatFactor, String> factors = new EnumMap<>(RabatFactor.class);
        json.properties().forEach(member -> {
            JsonNode words = member.getValue();
            if (!words.isString() || words.stringValue().length() > LONGEST_NOTE) {
                throw ProblemException.unprocessable("\"rabat\" is not like {\"intent\": \"…\"}; correct it");
            }
            RabatFactor factor = RabatFactor.of(member.getKey())
                    .orElseThrow(() -> ProblemException.unprocessable("\"rabat\" has a factor that is not a person's;"
                            + " use context, speaker, intent, extent, likelihood"));
            factors.put(factor, words.stringValue());
        });
        return factors;
    }

    private static Outcome outcome(String slug) {
        return Outcome.of(slug)
                .orElseThrow(() -> ProblemException.unprocessable(
                        "an outcome is none of escalation, not-escalation, unsure; send one of them"));
    }

    /** {@code POST /v1/decisions/{decision}/undo}. */
    void undo(Context ctx) {
        boolean mayUndoOthers = Gate.of(ctx).may(Right.MAINTAIN);
        review.desk().undo(Gate.of(ctx).name(), CaseFilters.path(ctx, "decision"), mayUndoOthers);
        Responses.json(ctx, "{\"undone\":true}");
    }

    /** {@code POST /v1/cases/{case}/appeal}. */
    void appeal(Context ctx) {
        long appeal = review.desk().appeal(Gate.of(ctx).name(), CaseFilters.path(ctx, "case"));
        ctx.status(HttpStatus.CREATED);
        Responses.json(ctx, "{\"case\":" + appeal + "}");
    }

    /** {@code GET /v1/cases/{case}/statement}. */
    void statement(Context ctx) {
        Query.parameters(ctx, Set.of());
        Responses.json(
                ctx,
                review.desk()
                        .statement(Gate.of(ctx).name(), CaseFilters.path(ctx, "case"))
                        .toString());
    }
}
