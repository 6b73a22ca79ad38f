package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;
import redline.post.Post;
import redline.post.PostItem;
import redline.review.Admitted;
import redline.review.Submission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v1/cases}: one post or a batch into the review queue; the only way in. */
final class CasesEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> BATCH = Set.of("posts");
    private static final Set<String> POST = Set.of("id", "text", "context", "eraseKey");
    private static final Set<String> CONTEXT = Set.of("parent");
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_ID = 500;

    private final ApiBackend backend;
    private final ReviewBackend review;
    private final ServerConfig.Limits limits;
    private final PostAssessor assessor;

    CasesEndpoint(ApiBackend backend, ReviewBackend review, ServerConfig.Limits limits) {
        this.backend = backend;
        this.review = review;
        this.limits = limits;
        this.assessor = new PostAssessor(backend, limits);
    }

    void handle(Context ctx) throws IOException {
        RequestBody.requireType(ctx, Set.of("application/json"));
        Query.parameters(ctx, Set.of());
        String body = RequestBody.read(ctx, limits.bodyBytes(), Deadline.in(limits.requestSeconds()));
        AssessOptions options = new AssessOptions(backend.policy().defaultMinSeverity(), true, OffsetUnit.UTF16);
        AssessRequest request = AssessRequestReader.read(body, options, limits.batchPosts());
        List<Submission> submissions = submissions(request, MAPPER.readTree(body), options);
        List<Admitted> admitted = review.desk().admit(submissions);
        boolean isNew = admitted.stream().anyMatch(Admitted::isNew);
        ctx.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
        Responses.json(
                ctx,
                request.isBatch() ? batch(admitted) : json(admitted.getFirst()).toString());
    }

    /** All of the posts, or the reason why one of them cannot be taken: a batch goes in whole or not at all. */
    private List<Submission> submissions(AssessRequest request, JsonNode body, AssessOptions options) {
        if (request.isBatch()) {
            Members.require(body, BATCH, "");
        }
        List<Submission> submissions = new ArrayList<>();
        for (int place = 0; place < request.items().size(); place++) {
            JsonNode json = request.isBatch() ? body.get("posts").get(place) : body;
            String where = request.isBatch() ? "post " + (place + 1) + ": " : "";
            submissions.add(
                    switch (assessor.checked(request.items().get(place))) {
                        case PostItem.Unreadable unreadable ->
                            throw ProblemException.unprocessable(where + unreadable.error());
                        case PostItem.Parsed parsed -> submission(parsed.post(), json, where, options);
                    });
        }
        return submissions;
    }

    private Submission submission(Post post, JsonNode json, String where, AssessOptions options) {
        Members.require(json, POST, where);
        Members.require(json.path("context"), CONTEXT, where + "context: ");
        JsonNode id = json.get("id");
        if (id == null || id.isNull() || post.id().json().length() > LONGEST_ID) {
            throw ProblemException.unprocessable(where + "no \"id\" of at most " + LONGEST_ID
                    + " characters; send the id of your platform, by which the post is known again");
        }
        return new Submission(post, backend.assess(post, options), eraseKey(json.get("eraseKey"), where));
    }

    private static Optional<String> eraseKey(JsonNode key, String where) {
        if (key == null || key.isNull()) {
            return Optional.empty();
        }
        if (!key.isString() || key.stringValue().isEmpty() || key.stringValue().length() > LONGEST_KEY) {
            throw ProblemException.unprocessable(
                    where + "\"eraseKey\" is no string of 1 to " + LONGEST_KEY + " characters; correct it");
        }
        return Optional.of(key.stringValue());
    }

    private static String batch(List<Admitted> admitted) {
        ObjectNode json = MAPPER.createObjectNode();
        admitted.forEach(each -> json.withArray("cases").add(json(each)));
        return json.toString();
    }

    private static ObjectNode json(Admitted admitted) {
        ObjectNode json = MAPPER.createObjectNode();
        json.set("id", MAPPER.readTree(admitted.id().json()));
        return json.put("case", admitted.caseId())
                .put("status", admitted.status().slug())
                .put("new", admitted.isNew())
                .put("submissions", admitted.submissions());
    }
}
