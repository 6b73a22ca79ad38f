package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;

/** {@code GET /entries/{id}}: the page of one entry, for a person who asks why something was flagged. The page itself says it
 * when there is no such entry. */
final class EntryPage {

    private final ApiBackend backend;
    private final PageFile page = PageFile.load("entry.html");

    EntryPage(ApiBackend backend) {
        this.backend = backend;
    }

    void handle(Context ctx) {
        if (backend.lexicon().entry(ctx.pathParam("id")).isPresent()) {
            page.handle(ctx);
            return;
        }
        ctx.header("Vary", "Accept");
        if (!isForAPerson(ctx)) {
            throw LexiconEndpoint.noSuchEntry();
        }
        ctx.status(HttpStatus.NOT_FOUND).header("Cache-Control", "no-store");
        page.answer(ctx);
    }

    /** A browser names HTML; a program names something else, or anything. */
    private static boolean isForAPerson(Context ctx) {
        String accepted = ctx.header("Accept");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("text/html");
    }
}
