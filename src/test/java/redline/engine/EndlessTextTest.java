package redline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.post.Post;

/** Texts that no person wrote: a megabyte of the same words. What is quadratic in them never ends here. */
class EndlessTextTest {

    /** In characters; {@code -Dendless.length=1048576} tries as much as the server takes. */
    private static final int LENGTH = Integer.getInteger("endless.length", 1 << 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kill all the Crimean Tatars and ",
                "the Uzbek people and the people of the Uzbeks ",
                "Uzbeks are vermin. They are vermin. ",
                "гнать узбеков надо ",
                "не надо гнать узбеков, ",
                "қазақ халқы мен өзбек халқы ",
                "\"Uzbeks are vermin\", he said: "
            })
    void muchOfOnePhraseIsAssessedAndItsSpansAreRight(String phrase) {
        String text = phrase.repeat(LENGTH / phrase.length());

        Assessment assessment = TestEngine.get().assess(Post.of("endless", text), AssessOptions.DEFAULT);

        assertThat(assessment.flags())
                .allSatisfy(
                        flag -> assertThat(flag.text()).isEqualTo(flag.span().in(text)));
    }

    @Test
    void whatIsLeftOutIsSaid() {
        Assessment many =
                TestEngine.get().assess(Post.of("many", "Uzbeks are vermin. ".repeat(10_000)), AssessOptions.DEFAULT);
        Assessment one = TestEngine.get().assess(Post.of("one", "Uzbeks are vermin. "), AssessOptions.DEFAULT);

        assertThat(many.warnings()).hasSize(1);
        assertThat(many.flags()).extracting(Flag::text).contains("Uzbeks are vermin");
        assertThat(one.warnings()).isEmpty();
    }
}
