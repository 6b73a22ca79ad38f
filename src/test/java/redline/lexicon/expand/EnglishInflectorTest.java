package redline.lexicon.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redline.text.Features;

class EnglishInflectorTest {

    private static final Inflector ENGLISH = new EnglishInflector();

    private static FormsIn forms(String word, PartOfSpeech pos) {
        return FormsIn.of(ENGLISH, word, pos);
    }

    @ParameterizedTest
    @CsvSource({
        "man, men",
        "woman, women",
        "child, children",
        "louse, lice",
        "mouse, mice",
        "wolf, wolves",
        "thief, thieves",
        "gypsy, gypsies",
        "leech, leeches",
        "hero, heroes",
        "policeman, policemen",
        "German, germans",
        "Chinese, chinese",
        "vermin, vermin",
        "Uzbek, uzbeks",
        "bus, buses"
    })
    void a_noun_has_its_plural(String word, String plural) {
        assertThat(forms(word, PartOfSpeech.NOUN).has(plural, Features.NOUN | Features.ALL_PL))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "drive, drives driving drove driven",
        "throw, throws throwing threw thrown",
        "burn, burns burning burned burnt",
        "die, dies dying died",
        "flee, flees fleeing fled",
        "stop, stops stopping stopped",
        "visit, visits visiting visited",
        "deport, deports deporting deported",
        "expel, expels expelling expelled",
        "travel, traveling travelling traveled travelled",
        "purify, purifies purifying purified",
        "cleanse, cleanses cleansing cleansed",
        "crush, crushes crushing crushed",
        "be, am is are was were been being"
    })
    void a_verb_has_its_forms(String word, String expected) {
        assertThat(forms(word, PartOfSpeech.VERB).texts()).contains(expected.split(" "));
    }

    @Test
    void verb_forms_carry_their_mood_and_tense() {
        FormsIn drive = forms("drive", PartOfSpeech.VERB);

        assertThat(drive.has("drive", Features.INF | Features.IMP | Features.PRES))
                .isTrue();
        assertThat(drive.features("drives")).isEqualTo(Features.VERB | Features.PRES);
        assertThat(drive.features("driving")).isEqualTo(Features.VERB | Features.PTCP);
        assertThat(drive.features("drove")).isEqualTo(Features.VERB | Features.PAST);
        assertThat(forms("kill", PartOfSpeech.VERB).features("killed"))
                .isEqualTo(Features.VERB | Features.PAST | Features.PTCP);
    }

    @Test
    void possessives_are_genitives_with_either_apostrophe() {
        FormsIn jew = forms("Jew", PartOfSpeech.NOUN);

        assertThat(jew.texts()).contains("jew's", "jew’s", "jews'", "jews’");
        assertThat(jew.cells("jews'")).isEqualTo(Features.cell(Features.GEN, 1));
        assertThat(jew.cells("jew’s")).isEqualTo(Features.cell(Features.GEN, 0));
    }

    @Test
    void a_plural_citation_is_plural() {
        assertThat(forms("lice", PartOfSpeech.NOUN).cells("lice")).isEqualTo(Features.ALL_PL);
        assertThat(forms("migrants", PartOfSpeech.NOUN).texts()).doesNotContain("migrantses");
    }

    @Test
    void any_is_noun_and_verb_and_a_listed_adjective() {
        FormsIn dirty = FormsIn.of(ENGLISH, "dirty");

        assertThat(dirty.texts()).contains("dirties", "dirtied", "dirtier", "dirtiest");
        assertThat(dirty.has("dirty", Features.NOUN | Features.VERB | Features.ADJ))
                .isTrue();
        assertThat(FormsIn.of(ENGLISH, "uzbek").has("uzbek", Features.NOUN | Features.BARE))
                .isTrue();
    }

    @Test
    void closed_class_words_and_adverbs_stand_for_themselves() {
        assertThat(ENGLISH.forms("The", PartOfSpeech.ANY)).containsExactly(new Form("the", 0));
        assertThat(ENGLISH.forms("really", PartOfSpeech.ANY)).containsExactly(new Form("really", 0));
    }

    @Test
    void a_short_adjective_is_compared() {
        assertThat(forms("filthy", PartOfSpeech.ADJECTIVE).texts()).contains("filthier", "filthiest");
        assertThat(forms("big", PartOfSpeech.ADJECTIVE).texts()).contains("bigger");
        assertThat(forms("bad", PartOfSpeech.ADJECTIVE).texts()).contains("worse", "worst");
        assertThat(forms("dangerous", PartOfSpeech.ADJECTIVE).texts()).containsExactly("dangerous");
    }

    @Test
    void only_the_last_part_of_a_compound_inflects() {
        assertThat(forms("sub-human", PartOfSpeech.NOUN).texts()).contains("sub-humans");
    }
}
