package redline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import redline.post.PostFormat;
import redline.post.PostReader;

/** A file named on the command line, or standard input for {@code -}. */
record PostSource(String name, Optional<PostFormat> asked, Streams streams) {

    private static final String STANDARD_INPUT = "-";

    /** A reader of its posts in the format asked for, else the one that the name suggests. */
    PostReader open() {
        PostFormat format = asked.orElseGet(() -> PostFormat.ofName(name));
        try {
            return format.open(stream());
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** What to tell the person when this source cannot be read. */
    CommandFailure failure(IOException e) {
        String what = switch (e) {
            case NoSuchFileException missing -> "no such file";
            case AccessDeniedException denied -> "no right to read it";
            default -> String.valueOf(e.getMessage());
        };
        return new CommandFailure((name.equals(STANDARD_INPUT) ? "standard input" : name) + ": " + what);
    }

    private InputStream stream() throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return streams.in();
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new IOException("is a folder; name the files in it");
            }
            return Files.newInputStream(file);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(name);
        }
    }
}
