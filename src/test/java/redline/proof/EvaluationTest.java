package redline.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import redline.cli.MartianAssessor;
import redline.explain.AssessOptions;
import redline.proof.LabelledPost.Label;
import redline.text.Span;

final class EvaluationTest {

    private final MartianAssessor engine = new MartianAssessor();
    private final List<FlaggedPost> flagged = new ArrayList<>();

    @Test
    void countsHitsMissesAndFalseAlarms() {
        Figures figures = overall(
                post("Martians out", Label.FLAG),
                post("Martians out", Label.FLAG),
                post("Go home", Label.FLAG),
                post("Martians out", Label.NONE),
                post("peace", Label.NONE),
                post("Martians out", Label.UNKNOWN));

        assertThat(figures.posts()).isEqualTo(6);
        assertThat(figures.wanted()).isEqualTo(3);
        assertThat(figures.unwanted()).isEqualTo(2);
        assertThat(figures.flagged()).isEqualTo(new Rate(4, 6));
        assertThat(figures.precision()).isEqualTo(new Rate(2, 3));
        assertThat(figures.recall()).isEqualTo(new Rate(2, 3));
        assertThat(figures.f1().value()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void leavesOutFiguresThatDoNotExist() {
        Figures neutral = overall(post("peace", Label.NONE), post("Martians out", Label.NONE));

        assertThat(neutral.recall().isDefined()).isFalse();
        assertThat(neutral.f1().isDefined()).isFalse();
        assertThat(neutral.spanF1().isDefined()).isFalse();
        assertThat(neutral.flagged()).isEqualTo(new Rate(1, 2));
    }

    @Test
    void averagesCharacterF1OverThePostsThatShouldBeFlagged() {
        LabelledPost half = spans("Martians out", new Span(0, 4));
        LabelledPost exact = spans("Martians out", new Span(0, 12));
        LabelledPost missed = spans("Go home", new Span(0, 7));

        Figures figures = overall(half, exact, missed, post("Martians out", Label.NONE));

        // 2 * 4 / (12 + 4) = 0.5
        assertThat(figures.spanF1().value()).isCloseTo((0.5 + 1 + 0) / 3, within(1e-12));
    }

    @Test
    void countsCharactersAsCodePoints() {
        assertThat(SpanOverlap.f1(List.of(new Span(0, 2)), List.of(new Span(0, 3)), "😀a"))
                .isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void givesTheSameIntervalsForTheSameSeed() {
        List<LabelledPost> posts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            posts.add(post(i % 3 == 0 ? "peace" : "Martians out", i % 2 == 0 ? Label.FLAG : Label.NONE));
        }

        Estimate one = evaluation(1).overall("f", posts).f1();

        assertThat(evaluation(1).overall("f", posts).f1()).isEqualTo(one);
        assertThat(one.low()).isLessThan(one.value());
        assertThat(one.high()).isGreaterThan(one.value());
        assertThat(evaluation(2).overall("f", posts).f1()).isNotEqualTo(one);
    }

    @Test
    void groupsByLanguageTopicAndCategory() {
        LabelledPost russian = new LabelledPost("1", "Martians out", Label.FLAG, List.of(), "ru", "religion", "c");
        LabelledPost english = new LabelledPost("2", "peace", Label.FLAG, List.of(), "en", "", "");

        Map<String, Figures> groups = evaluation(1).byGroup("f", List.of(russian, english));

        assertThat(groups.keySet())
                .containsExactly("all", "language en", "language ru", "topic religion", "category c");
        assertThat(groups.get("language ru")).extracting(Figures::recall).isEqualTo(new Rate(1, 1));
        assertThat(groups.get("language en")).extracting(Figures::recall).isEqualTo(new Rate(0, 1));
    }

    @Test
    void tellsEachFlaggedPostInOrder() {
        overall(post("Martians out", Label.NONE), post("peace", Label.NONE), spans("Martians out", new Span(0, 1)));

        assertThat(flagged).extracting(each -> each.post().label()).containsExactly(Label.NONE, Label.FLAG);
    }

    private Figures overall(LabelledPost... posts) {
        return evaluation(1).overall("f", List.of(posts));
    }

    private Evaluation evaluation(long seed) {
        return new Evaluation(post -> engine.assess(post, AssessOptions.DEFAULT), seed, flagged::add);
    }

    private static LabelledPost post(String text, Label label) {
        return LabelledPost.of("id", text, label, "en");
    }

    private static LabelledPost spans(String text, Span span) {
        return new LabelledPost("id", text, Label.FLAG, List.of(span), "en", "", "");
    }
}
