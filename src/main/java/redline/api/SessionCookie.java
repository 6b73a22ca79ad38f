package redline.api;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** The cookie of who is signed in: no script reads it, no other site's page makes the browser send it. */
final class SessionCookie {

    private static final int SECONDS = 12 * 60 * 60;

    private final boolean isSecure;
    private final String name;

    /** A cookie that travels only encrypted, but for a server that only its own machine reaches. */
    SessionCookie(boolean isSecure) {
        this.isSecure = isSecure;
        this.name = isSecure ? "__Host-redline" : "redline";
    }

    Optional<String> read(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name)).filter(secret -> !secret.isEmpty());
    }

    void write(Context ctx, String secret) {
        set(ctx, secret, SECONDS);
    }

    void clear(Context ctx) {
        set(ctx, "", 0);
    }

    private void set(Context ctx, String secret, int seconds) {
        ctx.cookie(new Cookie(name, secret, "/", seconds, isSecure, true, null, SameSite.STRICT));
    }
}
