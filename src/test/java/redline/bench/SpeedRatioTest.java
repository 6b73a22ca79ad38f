package redline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.post.Post;

/**
 * No change makes the engine much slower unseen: an assessment may cost so many times what Lucene needs to cut the same
 * post into words, in the same process. The bounds are generous, for busy machines; {@link Bench} measures finely.
 */
@Tag("full")
final class SpeedRatioTest {

    private static final int POSTS = 50;
    private static final long WARM_UP = TimeUnit.MILLISECONDS.toNanos(1_000);
    private static final int ROUNDS = 15;

    private final RedlineEngine engine = TestEngine.get();
    private final WordStream words = WordStream.standard();

    @ParameterizedTest
    @CsvSource({"innocent/mixed, 400", "everyday/en, 80", "everyday/ru, 5", "everyday/kk, 60"})
    void anAssessmentCostsABoundedNumberOfTimesTheReadingOfTheWords(
            String workload, double bound, TestReporter reporter) {
        List<String> texts = Posts.texts(workload).subList(0, POSTS);
        List<Post> posts = texts.stream().map(text -> Post.of("p", text)).toList();

        double ratio = median(() -> words.read(texts), () -> assess(posts));

        reporter.publishEntry(workload, ratio + " times T");
        assertThat(ratio).as("times T on %s", workload).isLessThanOrEqualTo(bound);
    }

    private long assess(List<Post> posts) {
        long flags = 0;
        for (Post post : posts) {
            flags += engine.assess(post, AssessOptions.DEFAULT).flags().size();
        }
        return flags;
    }

    /** The median of the ratios of rounds, each of which runs both right after each other. */
    private static double median(LongSupplier standard, LongSupplier measured) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < WARM_UP) {
            ratio(standard, measured);
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ratios.add(ratio(standard, measured));
        }
        return ratios.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static double ratio(LongSupplier standard, LongSupplier measured) {
        double time = time(standard);
        return time(measured) / time;
    }

    private static double time(LongSupplier work) {
        long start = System.nanoTime();
        long result = work.getAsLong();
        long time = System.nanoTime() - start;
        assertThat(result).isNotNegative();
        return time;
    }
}
