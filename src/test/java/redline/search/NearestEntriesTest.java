package redline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.AssessmentJson;
import redline.explain.ExplanationJson;
import redline.explain.NearEntry;
import redline.explain.OffsetUnit;
import redline.lexicon.Category;
import redline.lexicon.Status;
import redline.post.Post;

final class NearestEntriesTest {

    private static final AssessOptions OPTIONS = new AssessOptions(3, true, OffsetUnit.UTF16);

    private final NearestEntries nearest = new NearestEntries(TestEngine.get().compiled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Uzbeks came, and cockroaches did           | DEHUMANISATION
        Паразиты ушли, узбеки пришли                | DEHUMANISATION
        Жәндіктер көп, өзбектер де бар              | DEHUMANISATION
        Паразиттер көп, өзбектер де бар             | DEHUMANISATION
        Это крысы                                   | DEHUMANISATION
        Rats                                        | DEHUMANISATION
        """)
    void showsWhatAMissedPhraseLooksLike(String text, Category category) throws IOException {
        assertThat(assess(text).flags()).isEmpty();

        List<NearEntry> near = near(text);

        assertThat(near).hasSizeBetween(1, 5).allMatch(n -> n.entry().status() == Status.LIVE);
        assertThat(near).anyMatch(n -> n.entry().category() == category);
        assertThat(near).allSatisfy(n -> {
            assertThat(n.words()).isNotEmpty().allMatch(text::contains);
            assertThat(n.example()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uzbeks live here.",
                "Узбеки, татары и казахи.",
                "Өзбектер мен татарлар.",
                "Сегодня в Алматы открыли новую школу.",
                "Это школа.",
                "A school.",
                "",
                "😀 https://example.org/vermin"
            })
    void findsNothingForWordsThatNoEntryHas(String text) throws IOException {
        assertThat(near(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The %s came, and the cockroaches did      | Uzbeks    | Norwegians
        Пришли %s, ушли паразиты                    | узбеки    | поляки
        Жәндіктер көп, %s де бар                    | өзбектер  | орыстар
        """)
    void isTheSameForEveryGroup(String frame, String one, String other) throws IOException {
        List<NearEntry> near = near(frame.replace("%s", one));

        assertThat(near).isNotEmpty();
        assertThat(near(frame.replace("%s", other))).isEqualTo(near);
    }

    @Test
    void leavesOutWhatIsFlaggedAlready() throws IOException {
        String text = "Uzbeks are vermin. Cockroaches came.";
        Assessment assessment = assess(text);
        assertThat(assessment.flags()).hasSize(1);

        List<NearEntry> near = nearest.to(text, assessment);

        assertThat(near).isNotEmpty().noneMatch(n -> n.words().contains("vermin"));
        assertThat(near)
                .noneMatch(
                        n -> n.entry().id().equals(assessment.flags().getFirst().entry()));
    }

    @Test
    void changesNothingInTheAssessment() throws IOException {
        String text = "Uzbeks are vermin 😀. Cockroaches came.";
        String before = AssessmentJson.line(assess(text), text);

        String explained = ExplanationJson.line(assess(text), text, near(text));

        assertThat(explained).startsWith("{\"assessment\":" + before + ",\"nearest\":[{\"entry\":\"en.");
        assertThat(AssessmentJson.line(assess(text), text)).isEqualTo(before);
    }

    private List<NearEntry> near(String text) throws IOException {
        return nearest.to(text, assess(text));
    }

    private static Assessment assess(String text) {
        return TestEngine.get().assess(Post.of("text", text), OPTIONS);
    }
}
