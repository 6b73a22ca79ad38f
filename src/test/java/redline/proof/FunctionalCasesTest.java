package redline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.TestEngine;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;

/**
 * The functional cases that rules may be written for keep their figures: what was reached, less one case in fifty. The
 * sealed ones are measured by {@code redline evaluate} only.
 */
final class FunctionalCasesTest {

    private static final Path CASES = Path.of("src/test/resources/functional");
    private static final double MOST_FALSE_ALARMS = 0.03;

    @ParameterizedTest
    @CsvSource({"en, 0.82", "ru, 0.83", "kk, 0.84", "mixed, 0.78"})
    void theOpenCasesKeepTheirRecallAndTheirInnocentTwinsStaySilent(String file, double recall) throws IOException {
        RedlineEngine engine = TestEngine.get();
        List<String> wrong = new ArrayList<>();
        Evaluation evaluation =
                new Evaluation(post -> engine.assess(post, AssessOptions.DEFAULT), 1, flagged -> note(flagged, wrong));

        Figures figures = Objects.requireNonNull(
                LabelledData.evaluate(CASES.resolve(file + ".jsonl"), file, OffsetUnit.CODEPOINT, evaluation)
                        .groups()
                        .get("all"));

        assertThat(figures.recall().estimate().value()).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat((double) wrong.size() / figures.unwanted())
                .as("innocent cases flagged: %s", wrong)
                .isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    private static void note(FlaggedPost flagged, List<String> wrong) {
        if (flagged.post().label() == LabelledPost.Label.NONE) {
            wrong.add(flagged.post().id());
        }
    }
}
