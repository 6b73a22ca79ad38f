package redline.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.post.Post;

/**
 * A sentence that is flagged by itself stays so among words that change nothing about who speaks, and falls silent among
 * words that report or reject it. The floors are what was measured, less a little.
 */
final class EverydayFramesTest {

    private static final int ROWS = 40;
    private static final Pattern SEVERAL_SENTENCES = Pattern.compile("(?s).*[.?!…«»\"“”\\n].*");
    private static final String MARKS = "[.,:;!?«»\"“”—–]";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, 98, 90", "ru, 98, 90", "kk, 98, 90"})
    void everydayWordsChangeNothing(String language, int asWritten, int bare) {
        List<String> rows = flaggedRows(language);
        List<String> frames = frames(language, "everyday");

        assertThat(flagged(framed(rows, frames))).as("as written").isGreaterThanOrEqualTo(asWritten);
        List<String> bareRows = rows.stream()
                .map(EverydayFramesTest::bare)
                .filter(EverydayFramesTest::isFlagged)
                .toList();
        List<String> bareTexts =
                framed(bareRows, frames).stream().map(EverydayFramesTest::bare).toList();
        assertThat(flagged(bareTexts)).as("without marks and capitals").isGreaterThanOrEqualTo(bare);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, 4", "ru, 4", "kk, 4"})
    void reportAndRejectionSilence(String language, int atMost) {
        List<String> texts = framed(flaggedRows(language), frames(language, "distancing"));

        assertThat(flagged(texts)).isLessThanOrEqualTo(atMost);
    }

    /** Every so manieth hit of the language, one sentence each, that is flagged without a frame. */
    private static List<String> flaggedRows(String language) {
        List<String> rows = TestEngine.get().lexicon().entries().stream()
                .filter(entry -> entry.language().equals(language) && entry.severity() >= 3)
                .sorted(Comparator.comparing(Entry::id))
                .flatMap(entry -> hits(entry.id()))
                .map(text -> text.replaceAll("[.!…]+$", ""))
                .filter(text -> !SEVERAL_SENTENCES.matcher(text).matches())
                .toList();
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < rows.size(); i += Math.max(1, rows.size() / ROWS)) {
            sample.add(rows.get(i));
        }
        return sample.stream().filter(EverydayFramesTest::isFlagged).toList();
    }

    private static Stream<String> hits(String entryId) {
        return TestEngine.get().lexicon().examples().stream()
                .filter(example ->
                        example.kind() == Example.Kind.HIT && example.entryId().equals(entryId))
                .map(Example::text)
                .limit(1);
    }

    private static List<String> framed(List<String> rows, List<String> frames) {
        return frames.stream()
                .flatMap(frame -> rows.stream().map(row -> frame.replace("{}", row)))
                .toList();
    }

    private static List<String> frames(String language, String kind) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/frames", language + "." + kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll(MARKS, " ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static double flagged(List<String> texts) {
        return 100.0 * texts.stream().filter(EverydayFramesTest::isFlagged).count() / texts.size();
    }

    private static boolean isFlagged(String text) {
        return !TestEngine.get()
                .assess(Post.of("frame", text), AssessOptions.DEFAULT)
                .flags()
                .isEmpty();
    }
}
