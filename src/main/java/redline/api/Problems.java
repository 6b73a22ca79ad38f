package redline.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redline.review.Conflict;
import redline.review.NoSuchCase;
import redline.review.access.AccessException;
import redline.review.store.StoreException;

/** The one place where a failure becomes an answer. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int DRAIN_SECONDS = 10;

    private Problems() {}

    static void map(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, ctx) -> answer(ctx, e.problem()));
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, routing(e, ctx)));
        routes.exception(IOException.class, Problems::transport);
        routes.exception(Conflict.class, (e, ctx) -> answer(ctx, of(HttpStatus.CONFLICT, e)));
        routes.exception(NoSuchCase.class, (e, ctx) -> answer(ctx, of(HttpStatus.NOT_FOUND, e)));
        routes.exception(AccessException.class, (e, ctx) -> answer(ctx, of(HttpStatus.UNPROCESSABLE_CONTENT, e)));
        routes.exception(StoreException.class, (e, ctx) -> answer(ctx, of(HttpStatus.SERVICE_UNAVAILABLE, e)));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed: {}", ctx.method(), ctx.endpoint().path, Failure.withoutWords(e));
            answer(ctx, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "a fault of Redline; report what you did"));
        });
    }

    private static Problem of(HttpStatus status, RuntimeException e) {
        return Problem.of(status, String.valueOf(e.getMessage()));
    }

    private static void answer(Context ctx, Problem problem) {
        RequestBody.drain(ctx, Deadline.in(DRAIN_SECONDS));
        Responses.problem(ctx, problem);
    }

    private static Problem routing(HttpResponseException e, Context ctx) {
        if (e.getStatus() == HttpStatus.NOT_FOUND.getCode()) {
            return new Problem(e.getStatus(), "there is nothing at this path; /openapi.json lists the paths");
        }
        if (e.getStatus() == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
            String allowed = e.getDetails().getOrDefault("availableMethods", "");
            ctx.header("Allow", allowed);
            return new Problem(e.getStatus(), "this path has no " + ctx.method() + "; use " + allowed);
        }
        return new Problem(e.getStatus(), "the request cannot be answered; compare it with /openapi.json");
    }

    private static void transport(IOException e, Context ctx) {
        if (ctx.res().isCommitted()) {
            LOG.debug("a client left a stream: {}", e.getClass().getName());
            return;
        }
        ctx.header("Connection", "close");
        String detail = "the body ended too early or is not framed correctly; send it again";
        Responses.problem(ctx, Problem.of(HttpStatus.BAD_REQUEST, detail));
    }
}
