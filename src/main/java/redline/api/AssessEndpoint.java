package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Set;
import redline.explain.AssessOptions;
import redline.explain.AssessmentJson;
import redline.post.PostItem;

/** {@code POST /v1/assess}: one post or a batch in, assessments out; nothing is stored. */
final class AssessEndpoint {

    private static final Set<String> TYPES = Set.of("application/json");

    private final ApiBackend backend;
    private final ServerConfig.Limits limits;
    private final PostAssessor assessor;

    AssessEndpoint(ApiBackend backend, ServerConfig.Limits limits) {
        this.backend = backend;
        this.limits = limits;
        this.assessor = new PostAssessor(backend, limits);
    }

    void handle(Context ctx) throws IOException {
        RequestBody.requireType(ctx, TYPES);
        AssessOptions options = RequestOptions.fromQuery(ctx, Defaults.options(backend));
        Deadline deadline = Deadline.in(limits.requestSeconds());
        String body = RequestBody.read(ctx, limits.bodyBytes(), deadline);
        AssessRequest request = AssessRequestReader.read(body, options, limits.batchPosts());
        Responses.json(ctx, request.isBatch() ? batch(request, deadline) : single(request));
    }

    private String single(AssessRequest request) {
        PostItem item = request.items().getFirst();
        if (item instanceof PostItem.Unreadable unreadable) {
            throw ProblemException.unprocessable(unreadable.error());
        }
        return switch (assessor.checked(item)) {
            case PostItem.Unreadable tooLong -> throw ProblemException.tooLarge(tooLong.error());
            case PostItem.Parsed parsed ->
                AssessmentJson.line(
                        backend.assess(parsed.post(), request.options()),
                        parsed.post().text());
        };
    }

    private String batch(AssessRequest request, Deadline deadline) {
        StringBuilder out = new StringBuilder("{\"assessments\":[");
        String comma = "";
        for (PostItem item : request.items()) {
            if (deadline.isOver()) {
                throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "the request took longer than " + deadline.seconds()
                                + " seconds; send fewer posts at once, or use /v1/assess/stream");
            }
            out.append(comma).append(assessor.line(item, request.options()));
            comma = ",";
        }
        return out.append("]}").toString();
    }
}
