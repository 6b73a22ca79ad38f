package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import redline.review.ReviewSettings;
import redline.review.access.Actor;
import redline.review.access.Right;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/session}: who is signed in, signing in and signing out. */
final class SessionEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 200;

    private final ReviewBackend review;
    private final ServerConfig.Limits limits;
    private final SessionCookie cookie;
    private final Attempts attempts = new Attempts();

    SessionEndpoint(ReviewBackend review, ServerConfig.Limits limits, SessionCookie cookie) {
        this.review = review;
        this.limits = limits;
        this.cookie = cookie;
    }

    void show(Context ctx) {
        Query.parameters(ctx, Set.of());
        Actor actor = Gate.of(ctx);
        ReviewSettings settings = review.desk().settings();
        ObjectNode json = MAPPER.createObjectNode()
                .put("name", actor.name())
                .put("role", actor.role().map(role -> role.slug()).orElse(null))
                .put("breakMinutes", settings.breakMinutes());
        for (Right right : Right.values()) {
            if (actor.may(right)) {
                json.withArray("rights").add(right.name().toLowerCase(Locale.ROOT));
            }
        }
        Responses.json(ctx, json.toString());
    }

    void logIn(Context ctx) throws IOException {
        requireFewAttempts(ctx);
        JsonBody body = JsonBody.read(ctx, limits, Set.of("name", "password"));
        Optional<String> secret = review.accounts().logIn(body.text("name", LONGEST), body.text("password", LONGEST));
        cookie.write(
                ctx,
                secret.orElseThrow(() -> new ProblemException(
                        HttpStatus.UNAUTHORIZED,
                        "the name or the password is wrong, or the account is locked for a quarter of an hour"
                                + " after five wrong ones; try again")));
        attempts.forgive(address(ctx));
        Responses.json(ctx, "{\"signedIn\":true}");
    }

    /** A person's own password; whoever else is signed in with the account is signed out. */
    void changePassword(Context ctx) throws IOException {
        requireFewAttempts(ctx);
        JsonBody body = JsonBody.read(ctx, limits, Set.of("present", "password"));
        String name = Gate.of(ctx).name();
        Optional<String> known = review.accounts().logIn(name, body.text("present", LONGEST));
        if (known.isEmpty()) {
            throw ProblemException.unprocessable("the present password is wrong, or the account is locked; try again");
        }
        attempts.forgive(address(ctx));
        String password = body.text("password", LONGEST + 1);
        review.accounts().setPassword(name, name, password);
        review.accounts().logIn(name, password).ifPresent(secret -> cookie.write(ctx, secret));
        Responses.json(ctx, "{\"changed\":true}");
    }

    private void requireFewAttempts(Context ctx) {
        if (attempts.areTooMany(address(ctx))) {
            throw new ProblemException(
                    HttpStatus.TOO_MANY_REQUESTS, "too many attempts from this address; wait some minutes");
        }
    }

    /** Where a request comes from; what a proxy on this machine adds to it names the address behind the proxy. */
    private static String address(Context ctx) {
        String forwarded = ctx.header("X-Forwarded-For");
        boolean isProxy = forwarded != null && Loopback.is(ctx.ip());
        return isProxy ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip() : ctx.ip();
    }

    void logOut(Context ctx) {
        cookie.read(ctx).ifPresent(review.accounts()::logOut);
        cookie.clear(ctx);
        Responses.json(ctx, "{\"signedIn\":false}");
    }
}
