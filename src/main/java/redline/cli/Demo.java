package redline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import redline.api.EngineBackend;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;
import redline.post.JsonPost;
import redline.post.PostItem;
import redline.review.Desk;
import redline.review.Submission;
import redline.review.store.Database;
import redline.review.store.Databases;

/** The review desk with sample cases written for it, in a database that is made anew each time. */
final class Demo {

    private Demo() {}

    static Database database() {
        try {
            Path folder = Files.createTempDirectory("redline-demo");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "forget"));
            return Databases.open("sqlite", folder);
        } catch (IOException e) {
            throw new CommandFailure("the folder for temporary files cannot be written; make room there");
        }
    }

    /** Puts the samples into the queue, by the way that every post goes. */
    static void fill(Desk desk, EngineBackend backend) {
        AssessOptions options = new AssessOptions(backend.policy().defaultMinSeverity(), true, OffsetUnit.UTF16);
        samples().lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (JsonPost.read(line, 1) instanceof PostItem.Parsed parsed) {
                desk.admit(List.of(
                        new Submission(parsed.post(), backend.assess(parsed.post(), options), Optional.empty())));
            }
        });
    }

    private static String samples() {
        try (InputStream in = Objects.requireNonNull(Demo.class.getResourceAsStream("/redline/review/demo.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the samples cannot be read", e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // A temporary folder that stays is the system's to clear.
        }
    }
}
