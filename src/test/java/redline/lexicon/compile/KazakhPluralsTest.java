package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KazakhPluralsTest {

    @Test
    void theLastLetterChoosesTheEnding() {
        assertThat(KazakhPlurals.of("украинец")).containsExactly("украинецтар", "украинецтер");
        assertThat(KazakhPlurals.of("лезгин")).containsExactly("лезгиндар", "лезгиндер");
        assertThat(KazakhPlurals.of("русский")).containsExactly("русскийлар", "русскийлер");
    }

    @Test
    void theSingularEndingOfInhabitantsIsDropped() {
        assertThat(KazakhPlurals.of("израильтянин")).contains("израильтяндар");
        assertThat(KazakhPlurals.of("молдаванин")).contains("молдавандар");
    }

    @Test
    void shortAndLatinNamesHaveNone() {
        assertThat(KazakhPlurals.of("лак")).isEmpty();
        assertThat(KazakhPlurals.of("uzbek")).isEmpty();
    }
}
