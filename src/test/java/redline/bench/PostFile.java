package redline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redline.post.PostFormat;
import redline.post.PostItem;
import redline.post.PostReader;

/** A user's own file of posts, in any format that {@code redline scan} reads. */
final class PostFile {

    /** The name under which its posts are measured. */
    static final String WORKLOAD = "file";

    private PostFile() {}

    /** The file named by {@code -Dbench.posts}, if one is. */
    static Optional<Path> named() {
        String name = System.getProperty("bench.posts", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
    }

    /** The texts that can be read in it. */
    static List<String> read(Path file) {
        List<String> texts = new ArrayList<>();
        try (PostReader reader = PostFormat.ofName(file.toString()).open(Files.newInputStream(file))) {
            for (Optional<PostItem> item = reader.next(); item.isPresent(); item = reader.next()) {
                if (item.get() instanceof PostItem.Parsed parsed) {
                    texts.add(parsed.post().text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(file + ": no posts; name a .jsonl, .csv or .txt file that holds some");
        }
        return texts;
    }
}
