package redline.lexicon.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequencyEvidenceTest {

    private final FrequencyEvidence frequency = new FrequencyEvidence();

    @Test
    void a_common_word_has_a_higher_class_than_a_rare_one() {
        assertThat(frequency.classOf("стол")).isGreaterThan(frequency.classOf("чурка"));
        assertThat(frequency.classOf("и")).isEqualTo(FrequencyEvidence.HIGHEST);
    }

    @Test
    void an_inflected_form_has_the_class_of_its_lemma() {
        assertThat(frequency.classOf("людей")).isEqualTo(frequency.classOf("человек"));
    }

    @Test
    void an_unknown_word_has_class_zero() {
        assertThat(frequency.classOf("рашистня")).isZero();
        assertThat(frequency.classOf("")).isZero();
        assertThat(frequency.classOf("қазақ")).isZero();
    }
}
