package redline.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** The bytes of an answer. */
final class Responses {

    private Responses() {}

    static void json(Context ctx, String json) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json").result(json.getBytes(StandardCharsets.UTF_8));
    }

    static void problem(Context ctx, Problem problem) {
        ctx.header("Cache-Control", "no-store");
        ctx.status(problem.status());
        ctx.contentType(Problem.CONTENT_TYPE).result(problem.bytes());
    }
}
