package redline.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text decoded as UTF-8 in which broken bytes can still be told from every character: they become a lone low
 * surrogate, which no valid UTF-8 gives.
 */
final class Utf8Text {

    private static final char BROKEN = '\uDC80';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /** A reader of that stream, behind its byte order mark if it has one. */
    static Reader open(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** Whether that part of the text held bytes that are no UTF-8. */
    static boolean isBroken(String text) {
        for (int at = text.indexOf(BROKEN); at >= 0; at = text.indexOf(BROKEN, at + 1)) {
            if (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
