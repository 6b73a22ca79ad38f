package redline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redline.text.KazakhCuts.Cut;

/** Hand-made forms, written for this test, with the stem and the features that one of their readings must have. */
final class KazakhCutsTest {
    private static final KazakhCuts CUTS = KazakhCuts.load();
    private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя-'az0 ";

    private static final String FORMS = """
        қазақ      қазақтарды=ACC.PL қазаққа=DAT.SG қазақтың=GEN.SG қазақпыз=NOM.SG+PRED қазағым=NOM.SG+POSS қазақтардікі=GEN.PL+PRED қазақша=ADJ
        өзбек      өзбектерге=DAT.PL өзбекпен=INS.SG өзбегі=NOM.SG+POSS өзбектерді=ACC.PL өзбектің=GEN.SG өзбексің=NOM.SG+PRED
        орыс       орыстың=GEN.SG орыстардан=ABL.PL орысқа=DAT.SG орыспын=NOM.SG+PRED орыстармен=INS.PL
        халық      халқы=NOM.SG+POSS халқын=ACC.SG+POSS халқына=DAT.SG+POSS халықтың=GEN.SG халықтарды=ACC.PL халқымызға=DAT.SG+POSS
        ұйғыр      ұйғырлар=NOM.PL ұйғырларға=DAT.PL ұйғырды=ACC.SG ұйғырлардың=GEN.PL
        шешен      шешендер=NOM.PL шешеннің=GEN.SG шешендерді=ACC.PL шешенмен=INS.SG
        тәжік      тәжіктерден=ABL.PL тәжікке=DAT.SG тәжігін=ACC.SG+POSS тәжіктерсіңдер=NOM.PL+PRED
        татар      татарлар=NOM.PL татарға=DAT.SG татарлардың=GEN.PL
        мұсылман   мұсылмандар=NOM.PL мұсылманның=GEN.SG мұсылмандарды=ACC.PL мұсылманмын=NOM.SG+PRED
        христиан   христиандарға=DAT.PL христианды=ACC.SG христианмен=INS.SG
        депутат    депутаттардың=GEN.PL депутатты=ACC.SG депутатымыз=NOM.SG+POSS
        мигрант    мигранттар=NOM.PL мигранттарды=ACC.PL мигранттан=ABL.SG
        полиция    полицияның=GEN.SG полицияға=DAT.SG полициясы=NOM.SG+POSS
        россия     россияда=LOC.SG россиядағылар=LOC.SG+ADJ россияның=GEN.SG
        ресей      ресейге=DAT.SG ресейден=ABL.SG ресейдегі=LOC.SG+ADJ
        қазақстан  қазақстандағыларды=LOC.SG+ADJ қазақстанда=LOC.SG қазақстаннан=ABL.SG қазақстанды=ACC.SG
        жау        жаулар=NOM.PL жауларымыз=NOM.PL+POSS жауы=NOM.SG+POSS жауға=DAT.SG жаудың=GEN.SG
        сатқын     сатқындарды=ACC.PL сатқынсың=NOM.SG+PRED сатқыны=NOM.SG+POSS
        ит         иттер=NOM.PL иттей=ADJ иттің=GEN.SG иті=NOM.SG+POSS
        кітап      кітабы=NOM.SG+POSS кітаптар=NOM.PL кітабымызда=LOC.SG+POSS
        ауыз       аузы=NOM.SG+POSS аузын=ACC.SG+POSS ауызға=DAT.SG
        дін        діні=NOM.SG+POSS дінге=DAT.SG діндерді=ACC.PL дінімізді=ACC.SG+POSS
        тіл        тілінде=LOC.SG+POSS тілді=ACC.SG тілімен=INS.SG+POSS
        бала       балаларымыздан=ABL.PL+POSS баланың=GEN.SG баласы=NOM.SG+POSS баласын=ACC.SG+POSS
        жер        жерінде=LOC.SG+POSS жеріміздегі=LOC.SG+ADJ+POSS жерден=ABL.SG
        қу         қуу=VERB+INF қууды=VERB+INF қуып=VERB қуыңдар=VERB+IMP қуыңыз=VERB+IMP қусын=VERB+IMP қуайық=VERB+IMP қуылсын=VERB+IMP+VOICE қумау=VERB+NEG+INF қуылмасын=VERB+IMP+NEG+VOICE қуды=VERB+PAST қуады=VERB+PRES қуамыз=VERB+PRES қуған=VERB+PTCP+PAST қуатын=VERB+PTCP+PRES қума=VERB+NEG+IMP қууы=VERB+INF+POSS
        өлтір      өлтіру=VERB+INF өлтіріңдер=VERB+IMP өлтірген=VERB+PTCP+PAST өлтіргендерді=VERB+PTCP+PAST өлтірмейді=VERB+NEG+PRES өлтірсе=VERB өлтіруге=VERB+INF өлтірілді=VERB+VOICE+PAST
        өл         өлтіру=VERB+INF+VOICE өлсін=VERB+IMP өліңдер=VERB+IMP өлді=VERB+PAST
        кет        кетсін=VERB+IMP кетіңдер=VERB+IMP кетті=VERB+PAST кетпейді=VERB+NEG+PRES кетуі=VERB+INF+POSS кетіңіздерші=VERB+IMP
        қыр        қырып=VERB қырайық=VERB+IMP қырғысы=VERB қырылсын=VERB+IMP+VOICE қырғанмын=VERB+PTCP+PAST+PRED
        жой        жою=VERB+INF жоюға=VERB+INF жойылсын=VERB+IMP+VOICE жояды=VERB+PRES жоя=VERB
        оқы        оқу=VERB+INF оқиды=VERB+PRES оқыған=VERB+PTCP+PAST оқып=VERB оқымайды=VERB+NEG+PRES
        таны       тану=VERB+INF танимыз=VERB+PRES таныды=VERB+PAST
        тап        тауып=VERB табады=VERB+PRES тапты=VERB+PAST табу=VERB+INF
        шық        шығыңдар=VERB+IMP шыққан=VERB+PTCP+PAST шығады=VERB+PRES шығу=VERB+INF
        таста      тастау=VERB+INF тастаңдар=VERB+IMP тастайық=VERB+IMP тастамаңыз=VERB+NEG+IMP тасталсын=VERB+IMP+VOICE
        айда       айдап=VERB айдаймыз=VERB+PRES айдалған=VERB+PTCP+PAST+VOICE
        тазала     тазалау=VERB+INF тазалайық=VERB+IMP тазаланыпты=VERB+PAST+VOICE
        """;

    private static final String LOOK_ALIKES = """
        сатқын сат | қазақстан қазақ | қазақстандықтар қазақ | қазақстанды қазақ | басқа бас | қандай қан | тоқсан тоқ
        ата ат | кетпен кет | отан от | құда қу | құдай қу | құдайға қу | куба қу | қырым қыр | қырымда қыр | қырғыз қыр
        қырғыздарды қыр | қырық қыр | татарлар тат | дүнген дүн | түрікмен түрік | жоғары жоқ | ақша ақ | көрші көр | кіші ки
        қалмақтар қал | үйсіндер үй | арғын ар | мәлім мал | олар өл | олардың өл | шабуыл шап | тауар тап | жауап жау
        жауынгер жау | өлке өл | итальян ит | елу ел | адамгершілік адам | жынды жын | соғыс соқ | қатын қат | батпақ бат
        құлды қу | күнде қу | ұрпақ ұр | дінсіз дін | орысбек орыс | өлең өл | қуырдақ қу
        """;

    /** One expected reading. */
    record Expected(String form, String stem, int features) {}

    static Stream<Expected> forms() {
        return FORMS.lines().map(line -> line.split("\\s+")).flatMap(KazakhCutsTest::formsOf);
    }

    static Stream<Expected> formsTypedWithRussianLetters() {
        return forms().map(e -> new Expected(russianLetters(e.form), e.stem, e.features));
    }

    static Stream<List<String>> lookAlikes() {
        return Stream.of(LOOK_ALIKES.split("[|\n]"))
                .map(pair -> List.of(pair.strip().split(" ")));
    }

    @ParameterizedTest
    @MethodSource({"forms", "formsTypedWithRussianLetters"})
    void findsTheStemWithItsFeatures(Expected expected) {
        List<Cut> cuts = CUTS.cuts(expected.form);

        assertThat(cuts).anyMatch(cut -> fits(cut, expected));
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void doesNotCutAWordThatOnlyLooksSuffixed(List<String> pair) {
        List<Cut> cuts = CUTS.cuts(pair.getFirst());

        assertThat(cuts).extracting(Cut::stem).doesNotContain(KazakhCuts.fold(pair.getLast()));
    }

    @Test
    void givesTheWholeTokenFirstAsNounAndAsImperative() {
        int noun = Features.BARE | Features.NOUN | Features.cell(Features.NOM, 0);
        int verb = Features.BARE | Features.VERB | Features.IMP;

        assertThat(CUTS.cuts("қазақ")).startsWith(new Cut("казак", noun), new Cut("казак", verb));
    }

    @Test
    void keepsRealFormsOfAStemThatAProtectedWordResembles() {
        assertThat(CUTS.cuts("сатқан")).anyMatch(cut -> cut.stem().equals("сат"));
        assertThat(CUTS.cuts("басты")).anyMatch(cut -> cut.stem().equals("бас"));
        assertThat(CUTS.cuts("атамыз")).anyMatch(cut -> cut.stem().equals("ат"));
        assertThat(CUTS.cuts("шығыңдар")).anyMatch(cut -> cut.stem().equals("шык"));
    }

    @Test
    void readsAnAccusativeAsANounAndAPastAsAVerb() {
        List<Cut> cuts = CUTS.cuts("жауды").stream()
                .filter(cut -> cut.stem().equals("жау"))
                .toList();

        assertThat(cuts)
                .containsExactly(
                        new Cut("жау", Features.NOUN | Features.cell(Features.ACC, 0)),
                        new Cut("жау", Features.VERB | Features.PAST));
    }

    @Test
    void foldsKazakhLettersAndIotatedVowels() {
        assertThat(KazakhCuts.fold("әқғңөұүіһё")).isEqualTo("акгноууихе");
        assertThat(KazakhCuts.fold("қоюға")).isEqualTo("койуга");
        assertThat(KazakhCuts.fold("армян")).isEqualTo("армян");
    }

    @Test
    void takesAnyStringAndFoldsItOnce() {
        Random random = new Random(20_000);
        for (int i = 0; i < 20_000; i++) {
            String token = randomToken(random);
            String folded = KazakhCuts.fold(token);

            assertThat(KazakhCuts.fold(folded)).isEqualTo(folded);
            assertThat(CUTS.cuts(token)).doesNotHaveDuplicates().isEqualTo(CUTS.cuts(token));
            assertThat(CUTS.cuts(token))
                    .allMatch(cut -> KazakhCuts.fold(cut.stem()).equals(cut.stem()));
        }
    }

    private static Stream<Expected> formsOf(String[] line) {
        return Stream.of(line)
                .skip(1)
                .map(form -> form.split("="))
                .map(form -> new Expected(form[0], KazakhCuts.fold(line[0]), features(form[1])));
    }

    private static boolean fits(Cut cut, Expected expected) {
        int cells = expected.features & Features.CELLS;
        return cut.stem().equals(expected.stem)
                && (cut.features() & ~Features.CELLS) == (expected.features & ~Features.CELLS)
                && (cut.features() & cells) == cells
                && (cells == 0) == ((cut.features() & Features.CELLS) == 0);
    }

    private static int features(String names) {
        return Stream.of(names.split("\\+")).mapToInt(KazakhCutsTest::feature).reduce(0, (a, b) -> a | b);
    }

    private static int feature(String name) {
        return switch (name) {
            case "VERB" -> Features.VERB;
            case "IMP" -> Features.IMP;
            case "INF" -> Features.INF;
            case "NEG" -> Features.NEG;
            case "PAST" -> Features.PAST;
            case "PTCP" -> Features.PTCP;
            case "POSS" -> Features.POSS;
            case "PRED" -> Features.PRED;
            case "PRES" -> Features.PRES;
            case "VOICE" -> Features.VOICE;
            case "ADJ" -> Features.ADJ;
            default -> cell(name);
        };
    }

    private static int cell(String name) {
        int grammaticalCase =
                List.of("NOM", "GEN", "DAT", "ACC", "INS", "LOC", "ABL").indexOf(name.substring(0, 3));
        return Features.NOUN | Features.cell(grammaticalCase, name.endsWith("PL") ? 1 : 0);
    }

    private static String russianLetters(String word) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = "әқғңөұүіһ".indexOf(letter);
            typed.append(at < 0 ? letter : "акгноууих".charAt(at));
        }
        return typed.toString();
    }

    private static String randomToken(Random random) {
        StringBuilder token = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }
}
