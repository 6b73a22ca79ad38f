package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.engine.RedlineEngine;
import redline.engine.RedlineHome;
import redline.explain.AssessOptions;
import redline.explain.AssessmentJson;
import redline.explain.OffsetUnit;
import redline.lexicon.Example;
import redline.post.Post;

/** Promise 5: same text, same versions, same options: same bytes, whenever, on whatever thread, by whichever engine. */
final class DeterminismTest {

    private static final AssessOptions OPTIONS = new AssessOptions(1, true, OffsetUnit.CODEPOINT);
    private static final List<String> POSTS = posts();

    private static List<String> posts() {
        Stream<String> examples = TestEngine.get().lexicon().examples().stream().map(Example::text);
        Stream<String> sentences = Rows.of("power-criticism.txt").stream().map(row -> row.get(1));
        List<String> all = Stream.concat(examples, sentences).distinct().toList();
        return IntStream.iterate(0, at -> at < all.size(), at -> at + 3)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void aSecondRunGivesTheSameBytes() {
        assertThat(run(TestEngine.get())).isEqualTo(run(TestEngine.get()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void manyThreadsGiveTheBytesOfOne(int threads) throws InterruptedException, ExecutionException {
        List<String> alone = run(TestEngine.get());

        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<List<String>> result : pool.invokeAll(shuffledRuns(threads))) {
                assertThat(result.get()).isEqualTo(alone);
            }
        }
    }

    /** Each thread starts at another post, so that what a thread remembers differs. */
    private static List<Callable<List<String>>> shuffledRuns(int threads) {
        return IntStream.range(0, threads)
                .<Callable<List<String>>>mapToObj(thread -> () -> {
                    String[] results = new String[POSTS.size()];
                    for (int i = 0; i < results.length; i++) {
                        int at = (i + thread * results.length / threads) % results.length;
                        results[at] = line(TestEngine.get(), at);
                    }
                    return List.of(results);
                })
                .toList();
    }

    @Test
    void anEngineOpenedAnewGivesTheSameBytes() {
        try (RedlineEngine other = RedlineEngine.open(RedlineHome.find())) {
            assertThat(run(other)).isEqualTo(run(TestEngine.get()));
        }
    }

    @Test
    void anotherTextGivesOtherBytes() {
        assertThat(run(TestEngine.get())).doesNotHaveDuplicates();
    }

    private static List<String> run(RedlineEngine engine) {
        return IntStream.range(0, POSTS.size()).mapToObj(at -> line(engine, at)).toList();
    }

    private static String line(RedlineEngine engine, int at) {
        String text = POSTS.get(at);
        String line = AssessmentJson.line(engine.assess(Post.of("p" + at, text), OPTIONS), text);
        return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
