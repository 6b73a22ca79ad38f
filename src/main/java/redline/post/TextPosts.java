package redline.post;

import java.io.IOException;
import java.util.Optional;

/** Posts from plain text: one a line, its number the id. Blank lines are skipped but counted. */
final class TextPosts implements PostReader {

    private final LineSource lines;

    TextPosts(LineSource lines) {
        this.lines = lines;
    }

    @Override
    public Optional<PostItem> next() throws IOException {
        Optional<LineSource.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.map(TextPosts::item);
    }

    @Override
    public boolean hasWaitingInput() throws IOException {
        return lines.hasWaitingInput();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static PostItem item(LineSource.Line line) {
        PostId id = PostId.of(line.number());
        return LineProblem.of(line)
                .<PostItem>map(error -> new PostItem.Unreadable(line.number(), Optional.of(id), error))
                .orElseGet(() -> new PostItem.Parsed(line.number(), new Post(id, line.text(), "")));
    }
}
