package redline.post;

import java.io.IOException;
import java.util.Optional;

/** Posts from JSON lines. Blank lines are skipped but counted. */
final class JsonLinePosts implements PostReader {

    private final LineSource lines;

    JsonLinePosts(LineSource lines) {
        this.lines = lines;
    }

    @Override
    public Optional<PostItem> next() throws IOException {
        Optional<LineSource.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.map(JsonLinePosts::item);
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
        PostItem item = JsonPost.read(line.text(), line.number());
        return LineProblem.of(line)
                .<PostItem>map(error -> new PostItem.Unreadable(line.number(), readableId(item), error))
                .orElse(item);
    }

    private static Optional<PostId> readableId(PostItem item) {
        Optional<PostId> id = switch (item) {
            case PostItem.Parsed parsed -> Optional.of(parsed.post().id());
            case PostItem.Unreadable unreadable -> unreadable.id();
        };
        return id.filter(known -> !known.json().contains("\\udc80"));
    }
}
