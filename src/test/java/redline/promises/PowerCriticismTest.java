package redline.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 3: criticism of power is protected, however harsh the words. */
final class PowerCriticismTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void harshCriticismOfPowerIsNeverFlagged(String language) {
        List<List<String>> rows = Rows.of("power-criticism.txt", language);

        List<String> wrong = rows.stream()
                .map(row -> row.get(1))
                .flatMap(text -> Read.flagged(text, Read.atDefault(text)).stream())
                .toList();

        assertThat(rows).hasSize(40);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void theSameWordsAboutAGroupAreFlagged(String language) {
        List<List<String>> rows = Rows.of("power-criticism-twins.txt", language);

        List<String> missed = rows.stream()
                .map(row -> row.get(1))
                .filter(text -> Read.atDefault(text).flags().isEmpty())
                .toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(8);
        assertThat(missed).isEmpty();
    }
}
