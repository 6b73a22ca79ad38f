package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.post.Post;

/** Posts in Latin letters that mix Russian and Kazakh: each word counts in the language that it is of. */
final class MixedLatinTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latyshi samye lzhivye adamdar eken",
                "baski tupye, olar kazir de otyr",
                "kalmyki vonyaiut, tipti jaman",
            })
    void areFlagged(String text) {
        assertThat(assessed(text).flags()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latyshi samye chestnye adamdar eken",
                "baski veselye, olar kazir de otyr",
                "kalmyki poiut, tipti jaksy",
                "telefonimdi urlap ketti, krisi bazarnie",
            })
    void staySilentWhereTheyAreInnocent(String text) {
        assertThat(assessed(text).flags()).isEmpty();
    }

    private static Assessment assessed(String text) {
        return TestEngine.get().assess(Post.of("p", text), AssessOptions.DEFAULT);
    }
}
