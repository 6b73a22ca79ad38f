package redline.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import redline.review.access.Actor;
import redline.review.access.Right;

/**
 * What every request passes: who sends it and whether that is granted. As long as there is no account, the one person of
 * this machine may do everything, from a page of this machine; with accounts, everybody signs in or shows a token.
 */
final class Gate {

    private static final String ACTOR = "redline.actor";
    private static final String BEARER = "Bearer ";

    private final Optional<ReviewBackend> review;
    private final boolean isLoopback;
    private final SessionCookie cookie;

    Gate(Optional<ReviewBackend> review, boolean isLoopback) {
        this.review = review;
        this.isLoopback = isLoopback;
        this.cookie = new SessionCookie(!isLoopback);
    }

    SessionCookie cookie() {
        return cookie;
    }

    /** The handler behind the gate. */
    Handler guard(Right right, Handler handler) {
        return ctx -> {
            Actor actor = actor(ctx);
            ctx.attribute(ACTOR, actor);
            if (!actor.may(right)) {
                throw actor.name().equals("nobody")
                        ? new ProblemException(HttpStatus.UNAUTHORIZED, "sign in at /review, or send a token")
                        : new ProblemException(HttpStatus.FORBIDDEN, "your role does not allow this; ask an admin");
            }
            handler.handle(ctx);
        };
    }

    /** Who sent a request that has passed. */
    static Actor of(Context ctx) {
        Actor actor = ctx.attribute(ACTOR);
        return actor == null ? Actor.nobody(Set.of()) : actor;
    }

    private Actor actor(Context ctx) {
        if (review.isEmpty()) {
            return Actor.nobody(Set.of(Right.OPEN, Right.ASSESS));
        }
        String header = ctx.header("Authorization");
        if (header != null) {
            return header.startsWith(BEARER)
                    ? review.orElseThrow()
                            .tokens()
                            .of(header.substring(BEARER.length()).strip())
                            .orElseThrow(() -> unknown("token"))
                    : Actor.nobody(Set.of(Right.OPEN));
        }
        boolean isOurPage = isOurPage(ctx);
        Optional<Actor> signedIn = cookie.read(ctx).flatMap(review.orElseThrow().accounts()::ofSession);
        if (signedIn.isPresent()) {
            return isOurPage ? signedIn.orElseThrow() : Actor.nobody(Set.of());
        }
        boolean isAlone = isLoopback && !review.orElseThrow().accounts().exist();
        if (isAlone && isOurPage && Loopback.isNamedBy(ctx.header("Host"))) {
            return Actor.LOCAL;
        }
        return Actor.nobody(isLoopback ? Set.of(Right.OPEN, Right.ASSESS) : Set.of(Right.OPEN));
    }

    /** Whether no other site's page makes the browser send this: such a page must not use who is signed in here. */
    private static boolean isOurPage(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = ctx.header("Origin");
        return origin == null || authority(origin).equals(String.valueOf(ctx.header("Host")));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static ProblemException unknown(String what) {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "the " + what + " is unknown or revoked; send another");
    }
}
