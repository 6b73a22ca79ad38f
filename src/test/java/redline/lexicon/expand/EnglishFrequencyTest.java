package redline.lexicon.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishFrequencyTest {

    private final EnglishFrequency frequency = new EnglishFrequency();

    @Test
    void a_common_word_has_a_higher_class_than_a_rare_one() {
        assertThat(frequency.classOf("house")).isGreaterThan(frequency.classOf("rat"));
        assertThat(frequency.classOf("rat")).isGreaterThan(frequency.classOf("wog"));
    }

    @Test
    void what_is_only_a_name_or_unknown_has_class_zero() {
        assertThat(frequency.classOf("uzbek")).isZero();
        assertThat(frequency.classOf("finn")).isZero();
        assertThat(frequency.classOf("zorgonian")).isZero();
        assertThat(frequency.classOf("")).isZero();
    }
}
