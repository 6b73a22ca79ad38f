package redline.api;

import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import redline.post.JsonText;

/**
 * The one shape of an error, RFC 9457.
 *
 * @param detail what is wrong, where, and what to do; never the words of a post
 */
record Problem(int status, String detail) {

    static final String CONTENT_TYPE = "application/problem+json";

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status.getCode(), detail);
    }

    String json() {
        String title = HttpStatus.forStatus(status).getMessage();
        return "{\"type\":\"about:blank\",\"title\":" + JsonText.quote(title) + ",\"status\":" + status + ",\"detail\":"
                + JsonText.quote(detail) + "}";
    }

    byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }
}
