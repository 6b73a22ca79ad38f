package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 2: autonomy, secession by vote, treaties, wars, languages, migration and teachings are open to opinion. */
final class OpinionsTest {

    private static final String RESOURCE = "opinions.tsv";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void anOpinionOnAContestedSubjectIsNotFlagged(String language) {
        List<List<String>> rows = Rows.of(RESOURCE, language);

        List<String> wrong = rows.stream()
                .map(row -> row.get(1))
                .flatMap(text -> Read.flagged(text, Read.atDefault(text)).stream())
                .toList();

        assertThat(rows).hasSize(20);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void hostilityOnTheSameSubjectIsFlagged(String language) {
        List<String> missed = Rows.of(RESOURCE, language).stream()
                .map(row -> row.get(2))
                .filter(text -> Read.atDefault(text).flags().isEmpty())
                .toList();

        assertThat(missed).isEmpty();
    }
}
