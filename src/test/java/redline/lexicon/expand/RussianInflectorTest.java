package redline.lexicon.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redline.text.Features;

class RussianInflectorTest {

    private static final int READINGS = Features.NOUN | Features.VERB | Features.ADJ;
    private static final Inflector RUSSIAN = new RussianInflector();

    private static FormsIn forms(String word) {
        return FormsIn.of(RUSSIAN, word);
    }

    @ParameterizedTest
    @CsvSource({
        "враг, враги врагов врагами",
        "гнать, гони гоните гонят гнал",
        "резать, режь режьте режут резал",
        "жечь, жги жгите жгут жёг жгли",
        "бить, бей бейте бьют бил",
        "убить, убей убьём убьют убитый убивший",
        "идти, иди идите идут шёл шли",
        "пёс, псы псов псам",
        "пес, псы псов псам",
        "человек, люди людей людьми",
        "понаехать, понаехали понаехавшие понаехавших",
        "чурка, чурки чурок чурками",
        "опасный, опасная опасных опасен опасны опаснее"
    })
    void a_dictionary_word_has_its_irregular_forms(String word, String expected) {
        assertThat(forms(word).texts()).contains(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "рашист, рашисты рашистов рашистами рашисту",
        "хач, хача хачи хачей хачам хачами",
        "мигрантня, мигрантни мигрантню мигрантней",
        "нерусь, неруси нерусью",
        "терпила, терпилы терпил терпилам",
        "уепок, уепка уепки уепков",
        "мырк, мырки мырков мыркам",
        "зомбоящик, зомбоящика зомбоящике",
        "рашистский, рашистская рашистских рашистскому",
        "пендосить, пендосит пендосил пендось"
    })
    void an_unknown_word_inflects_like_words_that_end_alike(String word, String expected) {
        List<String> folded =
                forms(word).texts().stream().map(RussianLetters::fold).toList();

        assertThat(folded).contains(RussianLetters.fold(expected).split(" "));
    }

    @Test
    void the_cells_of_a_noun_are_those_of_the_dictionary() {
        FormsIn uzbek = forms("узбек");

        assertThat(uzbek.cells("узбек")).isEqualTo(cell(Features.NOM, 0));
        assertThat(uzbek.cells("узбека")).isEqualTo(cell(Features.GEN, 0) | cell(Features.ACC, 0));
        assertThat(uzbek.cells("узбеки")).isEqualTo(cell(Features.NOM, 1));
        assertThat(uzbek.cells("узбекам")).isEqualTo(cell(Features.DAT, 1));
        assertThat(uzbek.cells("узбеков")).isEqualTo(cell(Features.GEN, 1) | cell(Features.ACC, 1));
        assertThat(uzbek.forms()).allMatch(form -> (form.features() & Features.NOUN) != 0);
    }

    @Test
    void an_adjective_has_adjectival_cells_in_all_genders() {
        FormsIn chinese = forms("китайский");

        assertThat(chinese.texts()).contains("китайская", "китайское", "китайские", "китайскому");
        assertThat(chinese.has("китайские", Features.ADJ | cell(Features.NOM, 1)))
                .isTrue();
        assertThat(chinese.has("китайской", Features.ADJ | cell(Features.GEN, 0)))
                .isTrue();
        assertThat(chinese.forms()).noneMatch(form -> (form.features() & Features.NOUN) != 0);
    }

    @Test
    void verb_forms_carry_their_mood_and_tense() {
        FormsIn drive = forms("гнать");

        assertThat(drive.features("гони")).isEqualTo(Features.VERB | Features.IMP);
        assertThat(drive.features("гнать")).isEqualTo(Features.VERB | Features.INF);
        assertThat(drive.features("гнали")).isEqualTo(Features.VERB | Features.PAST);
        assertThat(drive.features("гонят")).isEqualTo(Features.VERB | Features.PRES);
    }

    @Test
    void a_participle_is_a_verb_form_with_the_cells_of_an_adjective() {
        int expected = Features.VERB | Features.PTCP | Features.ADJ | cell(Features.NOM, 1);

        assertThat(forms("убить").has("убитые", expected)).isTrue();
        assertThat(forms("понаехавший").texts()).contains("понаехавших").doesNotContain("понаехать");
    }

    @Test
    void a_substantivised_adjective_has_both_readings_and_may_modify() {
        List<Form> russians = forms("русский").forms().stream()
                .filter(form -> form.text().equals("русские"))
                .toList();

        assertThat(russians).hasSize(2);
        assertThat(russians).anyMatch(form -> has(form, Features.NOUN | Features.BARE));
        assertThat(russians).anyMatch(form -> has(form, Features.ADJ));
    }

    @Test
    void a_word_stands_only_for_the_lemma_it_is_the_citation_form_of() {
        assertThat(forms("сука").texts()).contains("суки", "сукам").doesNotContain("суком", "сучья");
        assertThat(forms("бей").texts()).contains("бея").doesNotContain("бить");
        assertThat(FormsIn.of(RUSSIAN, "бей", PartOfSpeech.VERB).texts()).contains("бить", "бейте");
    }

    @Test
    void a_plural_citation_stands_for_the_plural_only() {
        assertThat(forms("люди").texts()).contains("людей", "людям").doesNotContain("человек");
        assertThat(forms("татары").texts()).contains("татар", "татарам").doesNotContain("татарин");
    }

    @Test
    void an_adverbial_participle_that_is_a_noun_is_left_out() {
        assertThat(forms("душить").texts()).contains("души", "душат").doesNotContain("душа");
        assertThat(forms("мочить").texts()).contains("мочи").doesNotContain("моча");
    }

    @Test
    void closed_class_words_stand_for_themselves_and_pronouns_for_their_cases() {
        assertThat(forms("вон").forms()).containsExactly(new Form("вон", 0));
        assertThat(forms("прочь").forms()).containsExactly(new Form("прочь", 0));
        assertThat(forms("они").texts()).contains("они", "их", "им", "ими");
    }

    @Test
    void an_indeclinable_people_carries_every_cell() {
        assertThat(forms("ханты").cells("ханты")).isEqualTo(Features.CELLS);
        assertThat(forms("мари").texts()).containsExactly("мари");
    }

    @Test
    void the_last_part_of_an_unknown_compound_inflects() {
        assertThat(forms("гей-пропагандист").texts()).contains("гей-пропагандисты");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Казахстан", "КАЗАХСТАН", "казахстан"})
    void capitals_do_not_matter(String word) {
        assertThat(forms(word).texts()).contains("казахстан", "казахстана", "казахстане");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ъъъ", "hello", "x1", "-", "а-", "өлтір", "щ"})
    void a_word_that_cannot_be_inflected_is_kept(String word) {
        assertThat(forms(word).texts()).contains(word);
    }

    @Test
    void a_text_occurs_once_for_each_reading() {
        for (String word : List.of("русский", "убить", "пора", "хач", "убитый")) {
            List<String> keys = forms(word).forms().stream()
                    .map(form -> form.text() + (form.features() & READINGS))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    private static boolean has(Form form, int features) {
        return (form.features() & features) == features;
    }

    private static int cell(int grammaticalCase, int plural) {
        return Features.cell(grammaticalCase, plural);
    }
}
