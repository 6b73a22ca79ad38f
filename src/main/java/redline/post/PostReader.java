package redline.post;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Posts one after the other from a stream, in constant memory. Not for use by several threads. */
public sealed interface PostReader extends Closeable permits LinePosts, CsvPosts {

    /** The next post, or the reason why there is none at its place; empty at the end of the input. */
    Optional<PostItem> next() throws IOException;

    /** Whether more input is there already, so that {@link #next} would not have to wait for the sender. */
    boolean hasWaitingInput() throws IOException;
}
