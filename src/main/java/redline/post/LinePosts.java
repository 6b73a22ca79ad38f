package redline.post;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Posts that stand one a line. Blank lines are skipped but counted. */
final class LinePosts implements PostReader {

    private final LineSource lines;
    private final Function<LineSource.Line, PostItem> reader;

    private LinePosts(LineSource lines, Function<LineSource.Line, PostItem> reader) {
        this.lines = lines;
        this.reader = reader;
    }

    /** JSON lines. */
    static LinePosts json(LineSource lines) {
        return new LinePosts(lines, LinePosts::jsonItem);
    }

    /** Plain text; the number of the line is the id. */
    static LinePosts text(LineSource lines) {
        return new LinePosts(lines, LinePosts::textItem);
    }

    @Override
    public Optional<PostItem> next() throws IOException {
        Optional<LineSource.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line.map(reader);
    }

    @Override
    public boolean hasWaitingInput() throws IOException {
        return lines.hasWaitingInput();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static PostItem textItem(LineSource.Line line) {
        PostId id = PostId.of(line.number());
        return LineProblem.of(line)
                .<PostItem>map(error -> new PostItem.Unreadable(line.number(), Optional.of(id), error))
                .orElseGet(() -> new PostItem.Parsed(line.number(), new Post(id, line.text(), "")));
    }

    private static PostItem jsonItem(LineSource.Line line) {
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
