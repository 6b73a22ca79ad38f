package redline.lexicon.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import redline.Golden;
import redline.lexicon.expand.RussianDictionary.Inflected;

/** Measures again the figures of docs/analysis.md about inflected forms, and holds them to floors. */
@Tag("full")
final class InflectionFiguresTest {

    private static final long SEED = 20_261_122;
    private static final String ENGLISH = "/org/languagetool/resource/en/english_synth.dict";
    private static final String RUSSIAN = "/org/languagetool/resource/ru/russian_synth.dict";

    /** Found of expected, right of generated. */
    private static final class Figures {
        private int expected;
        private int found;
        private int generated;
        private int right;

        void add(Collection<String> wanted, Collection<String> made) {
            expected += wanted.size();
            found += (int) wanted.stream().filter(made::contains).count();
            generated += made.size();
            right += (int) made.stream().filter(wanted::contains).count();
        }

        double recall() {
            return found / (double) expected;
        }

        double precision() {
            return right / (double) generated;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f %% of %d forms found, %.1f %% of %d forms right (seed %d)",
                    100 * recall(),
                    expected,
                    100 * precision(),
                    generated,
                    SEED);
        }
    }

    @Test
    void trickyRussianFormsAreFound(TestReporter reporter) throws IOException {
        Inflector russian = new RussianInflector();
        Figures figures = new Figures();
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(Golden.resource("figures/russian-forms.txt"), StandardCharsets.UTF_8)) {
            List<String> words = List.of(line.split(" "));
            if (!line.startsWith("#")) {
                Set<String> made = folded(russian.forms(words.get(0), PartOfSpeech.ANY));
                Set<String> wanted = words.stream().map(RussianLetters::fold).collect(Collectors.toSet());
                figures.add(wanted, made);
                wanted.stream().filter(form -> !made.contains(form)).forEach(missed::add);
            }
        }
        reporter.publishEntry("tricky Russian forms", figures + ", missed " + missed);

        assertThat(figures.recall()).as("missed %s", missed).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void russianNounsThatTheTableNeverSawInflectByAnalogy(TestReporter reporter) throws IOException {
        Map<String, Set<String>> nouns = russianNouns();
        List<String> sample = sample(nouns.keySet(), 2000);
        RussianAnalogy analogy = RussianAnalogy.of(
                RussianPatternsGenerator.tableWithout(new HashSet<>(sample)).lines());
        Figures figures = new Figures();
        for (String noun : sample) {
            FormCollector forms = new FormCollector();
            analogy.inflect(noun, RussianAnalogy.Kind.NOUN, forms);
            figures.add(nouns.getOrDefault(noun, Set.of()), folded(forms.forms()));
        }
        reporter.publishEntry("Russian nouns by analogy", figures.toString());

        assertThat(figures.recall()).as("%s", figures).isGreaterThanOrEqualTo(0.99);
        assertThat(figures.precision()).as("%s", figures).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void englishFormsAgreeWithTheDictionary(TestReporter reporter) {
        double noun = english(PartOfSpeech.NOUN, List.of("NN", "NNS"), "NNS", reporter);
        double verb = english(PartOfSpeech.VERB, List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), "VBD", reporter);
        double adjective = english(PartOfSpeech.ADJECTIVE, List.of("JJ", "JJR", "JJS"), "JJ", reporter);

        assertThat(List.of(noun, verb, adjective))
                .allSatisfy(recall -> assertThat(recall).isGreaterThanOrEqualTo(0.97));
    }

    private static double english(PartOfSpeech pos, List<String> tags, String sign, TestReporter reporter) {
        Inflector english = new EnglishInflector();
        Map<String, Set<String>> lemmas = englishLemmas(tags, sign);
        Figures figures = new Figures();
        for (String lemma : sample(lemmas.keySet(), 3000)) {
            Set<String> made = english.forms(lemma, pos).stream()
                    .map(Form::text)
                    .filter(text -> text.chars().allMatch(Character::isLetter))
                    .collect(Collectors.toSet());
            figures.add(lemmas.getOrDefault(lemma, Set.of()), made);
        }
        reporter.publishEntry("English " + pos, figures.toString());
        return figures.recall();
    }

    /** The lemmas that have a form with the sign, with all their forms that have one of the tags. */
    private static Map<String, Set<String>> englishLemmas(List<String> tags, String sign) {
        FsaDictionary dictionary = FsaDictionary.load(ENGLISH);
        Map<String, Set<String>> lemmas = new TreeMap<>();
        Set<String> signed = new HashSet<>();
        for (char first = 'a'; first <= 'z'; first++) {
            for (byte[] rest : dictionary.continuations(Character.toString(first))) {
                List<byte[]> parts = dictionary.split(rest);
                String key = first + dictionary.text(parts.get(0));
                String lemma = key.substring(0, key.indexOf('|'));
                String tag = key.substring(key.indexOf('|') + 1).replaceAll(":.*", "");
                if (lemma.matches("[a-z]{3,}") && tags.contains(tag)) {
                    lemmas.computeIfAbsent(lemma, any -> new LinkedHashSet<>())
                            .add(dictionary.decode(key, parts.get(1)));
                    signed.addAll(tag.equals(sign) ? List.of(lemma) : List.of());
                }
            }
        }
        lemmas.keySet().retainAll(signed);
        return lemmas;
    }

    private static Map<String, Set<String>> russianNouns() {
        FsaDictionary lemmas = FsaDictionary.load(RUSSIAN);
        RussianDictionary dictionary = new RussianDictionary();
        Set<String> words = new LinkedHashSet<>();
        for (char first = 'а'; first <= 'я'; first++) {
            for (byte[] rest : lemmas.continuations(Character.toString(first))) {
                String key = first + lemmas.text(rest);
                words.add(key.substring(0, key.indexOf('|')));
            }
        }
        Map<String, Set<String>> nouns = new TreeMap<>();
        for (String word : sample(words, 20_000)) {
            Set<String> forms = dictionary.paradigm(word).stream()
                    .filter(form -> isCommonNoun(form.tag()))
                    .map(Inflected::text)
                    .map(RussianLetters::fold)
                    .collect(Collectors.toSet());
            if (forms.size() > 5 && word.matches("[а-яё]{4,}") && forms.contains(RussianLetters.fold(word))) {
                nouns.put(word, forms);
            }
        }
        return nouns;
    }

    private static boolean isCommonNoun(RussianTag tag) {
        return tag.isNoun() && !tag.isPersonalName() && !tag.isFamilyName() && !tag.has("Talk") && !tag.has("Sup");
    }

    private static Set<String> folded(List<Form> forms) {
        return forms.stream().map(form -> RussianLetters.fold(form.text())).collect(Collectors.toSet());
    }

    private static List<String> sample(Collection<String> all, int size) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, Math.min(size, shuffled.size()));
    }
}
