package redline.api;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers to what is refused before a route is found: a broken request, too long headers, an unsafe path. */
final class TransportProblems extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        SecurityHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(new Problem(code, detail(code)).bytes()), callback);
    }

    private static String detail(int code) {
        return switch (code) {
            case 408 -> "the request did not arrive in time; send it without a pause";
            case 414, 431 -> "the request line or the headers are too long; shorten them";
            case 500 -> "a fault of Redline; report what you did";
            case 503 -> "the server is stopping or has too much to do; try again later";
            default -> "the request is not valid HTTP or its path is not safe; correct it";
        };
    }
}
