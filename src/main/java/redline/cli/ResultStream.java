package redline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Results as UTF-8 bytes on standard output, with a way to notice that nobody reads them any more. */
final class ResultStream {

    /** Nobody reads the results any more: no failure, only a reason to stop. */
    static final class ClosedPipe extends IOException {

        private static final long serialVersionUID = 1L;

        ClosedPipe(IOException cause) {
            super("nobody reads the results any more", cause);
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    private final BufferedOutputStream out;

    ResultStream(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Writes the text as it is. */
    void write(String text) throws IOException {
        attempt(() -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void flush() throws IOException {
        attempt(out::flush);
    }

    private static void attempt(Write write) throws IOException {
        try {
            write.run();
        } catch (IOException e) {
            if (isClosedPipe(e)) {
                throw new ClosedPipe(e);
            }
            throw new CommandFailure("cannot write the results: " + e.getMessage());
        }
    }

    /** The message may be in the language of the system, so the kind of stream is looked at too. */
    private static boolean isClosedPipe(IOException e) {
        if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
