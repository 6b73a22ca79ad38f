package redline.api;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import redline.explain.AssessOptions;
import redline.post.PostFormat;
import redline.post.PostItem;
import redline.post.PostReader;

/**
 * {@code POST /v1/assess/stream}: JSON lines in, one line out for each, in constant memory. What is ready is sent as
 * soon as no more input waits, so a client may send a line and read its answer.
 */
final class AssessStreamEndpoint {

    static final String TYPE = "application/x-ndjson";
    private static final Set<String> TYPES = Set.of(TYPE, "application/ndjson", "application/jsonl");

    private final ApiBackend backend;
    private final ServerConfig.Limits limits;
    private final PostAssessor assessor;

    AssessStreamEndpoint(ApiBackend backend, ServerConfig.Limits limits) {
        this.backend = backend;
        this.limits = limits;
        this.assessor = new PostAssessor(backend, limits);
    }

    void handle(Context ctx) throws IOException {
        RequestBody.requireType(ctx, TYPES);
        AssessOptions options = RequestOptions.fromQuery(ctx, Defaults.options(backend));
        HttpServletResponse response = ctx.res();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.setContentType(TYPE);
        if (ctx.req().getHeader("Expect") == null) {
            response.flushBuffer();
        }
        copy(ctx, options, response.getOutputStream());
    }

    private void copy(Context ctx, AssessOptions options, OutputStream out) throws IOException {
        long lines = 0;
        try (PostReader posts = PostFormat.JSONL.open(ctx.req().getInputStream())) {
            for (Optional<PostItem> item = posts.next(); item.isPresent(); item = posts.next()) {
                lines = item.get().line();
                write(out, assessor.line(item.get(), options));
                if (!posts.hasWaitingInput()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            if (!Timeouts.isOne(e)) {
                throw e;
            }
            String error = "no input for " + limits.requestSeconds() + " seconds; send the rest in a new request";
            write(out, new PostItem.Unreadable(lines + 1, Optional.empty(), error).json());
        }
        out.flush();
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
