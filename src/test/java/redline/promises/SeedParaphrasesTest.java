package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redline.explain.Assessment;

/** The substance of the documents that the project grew from: a topic is never a flag, not even all topics at once. */
final class SeedParaphrasesTest {

    private static final Map<String, String> HOSTILE = Map.of(
            "en", "Uzbeks are vermin.",
            "ru", "Узбеки — крысы.",
            "kk", "Өзбектер — егеуқұйрықтар.");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void theSubstanceOfTheDocumentsIsNotFlagged(String language) {
        List<List<String>> rows = Rows.of("seed-paraphrases.txt", language);

        List<String> wrong = rows.stream()
                .map(row -> row.get(1))
                .flatMap(text -> Read.flagged(text, Read.atLowest(text)).stream())
                .toList();

        assertThat(rows).hasSize(12);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void aHostileSentenceAmongThemIsTheOnlyFlag(String language) {
        String hostile = HOSTILE.get(language);
        String text = Rows.of("seed-paraphrases.txt", language).stream()
                .map(row -> row.get(1))
                .collect(Collectors.joining("\n", "", "\n" + hostile + "\n"));

        Assessment assessment = Read.atLowest(text);

        assertThat(assessment.flags()).hasSize(1);
        assertThat(assessment.flags().getFirst().span().start()).isGreaterThanOrEqualTo(text.indexOf(hostile));
    }
}
