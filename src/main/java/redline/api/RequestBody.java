package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The body of a request: its type, its length and its encoding are checked before anybody reads what it says. */
final class RequestBody {

    private static final int PIECE = 1 << 14;
    private static final long LONGEST_DRAIN = 1L << 26;

    private RequestBody() {}

    /** Refuses a body that is not declared as one of these types. */
    static void requireType(Context ctx, Set<String> types) {
        String declared = ctx.req().getContentType();
        String[] parts =
                (declared == null ? "" : declared).toLowerCase(Locale.ROOT).split(";", -1);
        boolean isUtf8 = true;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            isUtf8 &= !parameter.startsWith("charset=")
                    || parameter.equals("charset=utf-8")
                    || parameter.equals("charset=utf8");
        }
        if (!types.contains(parts[0].strip()) || !isUtf8) {
            throw new ProblemException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "the Content-Type is not accepted here; send UTF-8 with Content-Type: "
                            + String.join(" or ", new TreeSet<>(types)));
        }
    }

    /** The whole body as text. */
    static String read(Context ctx, int limit, Deadline deadline) throws IOException {
        if (ctx.req().getContentLengthLong() > limit) {
            throw tooLong(limit);
        }
        try {
            return decode(bytes(ctx.req().getInputStream(), limit, deadline));
        } catch (IOException e) {
            if (Timeouts.isOne(e)) {
                throw tooSlow(deadline);
            }
            throw e;
        }
    }

    private static byte[] bytes(InputStream in, int limit, Deadline deadline) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            bytes.write(piece, 0, n);
            if (bytes.size() > limit) {
                throw tooLong(limit);
            }
            if (deadline.isOver()) {
                throw tooSlow(deadline);
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Reads away what is left of a body that is refused: a client still sending it would otherwise see a broken
     * connection in place of the answer.
     */
    static void drain(Context ctx, Deadline deadline) {
        long length = ctx.req().getContentLengthLong();
        if (length <= 0 || length > LONGEST_DRAIN || ctx.req().getHeader("Expect") != null) {
            return;
        }
        try {
            InputStream in = ctx.req().getInputStream();
            byte[] piece = new byte[PIECE];
            for (int n = 0; n >= 0 && !deadline.isOver(); n = in.read(piece)) {
                // dropped
            }
        } catch (IOException e) {
            // the client has gone: nobody waits for the answer
        }
    }

    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "the body is not valid UTF-8 at byte " + (in.position() + 1) + "; encode it as UTF-8");
        }
    }

    private static ProblemException tooSlow(Deadline deadline) {
        return new ProblemException(
                HttpStatus.REQUEST_TIMEOUT,
                "the body took longer than " + deadline.seconds() + " seconds to arrive; send it without a pause");
    }

    private static ProblemException tooLong(int limit) {
        return ProblemException.tooLarge(
                "the body is longer than " + limit + " bytes; send fewer posts at once, or use /v1/assess/stream");
    }
}
