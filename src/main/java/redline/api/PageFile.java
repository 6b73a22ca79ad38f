package redline.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One file of the pages, kept in memory; each page holds the header that all have. The list is closed, so no path can
 * lead to another file.
 */
final class PageFile {

    private static final String HEADER = "header.html";

    /** Every file of the folder {@code web} in the resources. */
    static final List<String> NAMES = List.of(
            "index.html",
            "entries.html",
            "entry.html",
            "review.html",
            "learned.html",
            "audit.html",
            "admin.html",
            HEADER,
            "style.css",
            "review.css",
            "icon.svg",
            "app.js",
            "api.js",
            "dom.js",
            "entries.js",
            "entry.js",
            "entry-parts.js",
            "i18n.js",
            "marked-text.js",
            "pattern.js",
            "reason.js",
            "review.js",
            "review-api.js",
            "review-case.js",
            "review-forms.js",
            "review-turn.js",
            "review-wishes.js",
            "learned.js",
            "audit.js",
            "admin.js",
            "keys.js",
            "problem.js",
            "table.js",
            "segments.js",
            "i18n/en.js",
            "i18n/ru.js",
            "i18n/kk.js");

    /** Files that are answered elsewhere than at their names; to no path where it is empty. */
    private static final Map<String, String> PATHS = Map.of(
            "index.html",
            "/",
            "entries.html",
            "/entries",
            "entry.html",
            "",
            "review.html",
            "/review",
            "learned.html",
            "/learned",
            "audit.html",
            "/audit",
            "admin.html",
            "/admin",
            HEADER,
            "");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final byte[] bytes;
    private final String type;
    private final String tag;

    private PageFile(String name, byte[] bytes) {
        this.bytes = bytes;
        this.type = Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        this.tag = "\"" + hash(bytes) + "\"";
    }

    /** Where a file is answered by itself, if it is. */
    static Optional<String> path(String name) {
        return Optional.of(PATHS.getOrDefault(name, "/" + name)).filter(path -> !path.isEmpty());
    }

    static PageFile load(String name) {
        byte[] bytes = read(name);
        return new PageFile(name, name.endsWith(".html") ? withHeader(name, bytes) : bytes);
    }

    /** A page with the header in its place: links lead from where the page is, and the one to itself says so. */
    private static byte[] withHeader(String name, byte[] page) {
        String path = PATHS.getOrDefault(name, "");
        String base = path.isEmpty() ? "../" : "./";
        String header = text(read(HEADER)).replace("{base}", base);
        if (!path.isEmpty()) {
            String link = "href=\"" + base + path.substring(1) + "\"";
            header = header.replace(link, link + " aria-current=\"page\"");
        }
        return text(page).replace("  <!-- " + HEADER + " -->\n", header).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(PageFile.class.getResourceAsStream("/web/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be read", e);
        }
    }

    void handle(Context ctx) {
        ctx.header("Cache-Control", "no-cache");
        ctx.header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        answer(ctx);
    }

    /** The file as the body of an answer, whatever its status. */
    void answer(Context ctx) {
        ctx.contentType(type).result(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
