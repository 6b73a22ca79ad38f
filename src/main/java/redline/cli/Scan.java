package redline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.post.Post;
import redline.post.PostItem;
import redline.post.PostReader;

/** The assessing of a stream of posts: in small batches on all processors, with the results in the order of the input. */
final class Scan {

    private static final int BATCH = 256;
    private static final long BATCH_CHARACTERS = 1 << 20;

    private record Result(String text, int severity, boolean isAssessed) {}

    private final Assessor assessor;
    private final AssessOptions options;
    private final BiFunction<Assessment, Post, String> writer;
    private final ResultStream out;
    private final Progress progress;
    private long items;
    private long errors;
    private int highest;

    /**
     * @param writer the text of a result with its line end
     */
    Scan(
            Assessor assessor,
            AssessOptions options,
            BiFunction<Assessment, Post, String> writer,
            ResultStream out,
            Progress progress) {
        this.assessor = assessor;
        this.options = options;
        this.writer = writer;
        this.out = out;
        this.progress = progress;
    }

    /** Assesses all posts of a reader; what fails to be written is an IOException, as is what fails to be read. */
    void run(PostReader reader) throws IOException {
        List<PostItem> batch = nextBatch(reader);
        while (!batch.isEmpty()) {
            for (Result result : batch.parallelStream().map(this::result).toList()) {
                count(result);
                out.write(result.text());
            }
            if (!reader.hasWaitingInput()) {
                out.flush();
            }
            progress.done(items);
            batch = nextBatch(reader);
        }
        out.flush();
    }

    /** The number of lines read so far, errors included. */
    long items() {
        return items;
    }

    /** The number of lines that have an error line for a result. */
    long errors() {
        return errors;
    }

    /** The highest severity so far. */
    int highest() {
        return highest;
    }

    private List<PostItem> nextBatch(PostReader reader) throws IOException {
        List<PostItem> batch = new ArrayList<>();
        long characters = 0;
        do {
            Optional<PostItem> item = reader.next();
            if (item.isEmpty()) {
                break;
            }
            batch.add(item.get());
            characters += length(item.get());
        } while (batch.size() < BATCH && characters < BATCH_CHARACTERS && reader.hasWaitingInput());
        return batch;
    }

    private static int length(PostItem item) {
        return switch (item) {
            case PostItem.Parsed parsed -> parsed.post().text().length();
            case PostItem.Unreadable unreadable -> unreadable.error().length();
        };
    }

    private void count(Result result) {
        items++;
        highest = Math.max(highest, result.severity());
        if (!result.isAssessed()) {
            errors++;
        }
    }

    private Result result(PostItem item) {
        return switch (item) {
            case PostItem.Parsed parsed -> assessed(parsed);
            case PostItem.Unreadable unreadable -> new Result(unreadable.json() + "\n", 0, false);
        };
    }

    private Result assessed(PostItem.Parsed item) {
        try {
            Assessment assessment = assessor.assess(item.post(), options);
            return new Result(writer.apply(assessment, item.post()), assessment.severity(), true);
        } catch (RuntimeException | StackOverflowError e) {
            String error = "could not be assessed: " + Failures.internal(e);
            PostItem.Unreadable bad =
                    new PostItem.Unreadable(item.line(), Optional.of(item.post().id()), error);
            return new Result(bad.json() + "\n", 0, false);
        }
    }
}
