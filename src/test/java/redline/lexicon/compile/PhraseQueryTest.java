package redline.lexicon.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import redline.TestEngine;
import redline.lexicon.Entry;
import redline.lexicon.Except;
import redline.lexicon.Lexicon;
import redline.lexicon.Status;
import redline.lexicon.pattern.Pattern;
import redline.lexicon.pattern.PatternException;
import redline.lexicon.pattern.PatternParser;
import redline.match.LiteralHits;
import redline.match.LiteralHits.Hit;
import redline.text.KazakhCuts;
import redline.text.ReferenceAnalyzer;
import redline.text.ScannedText;
import redline.text.Span;
import redline.text.TextScanner;
import redline.text.Token;

/** The literal pass against plain Lucene: phrase queries over texts that the reference analyzer has read. */
final class PhraseQueryTest {

    private static final int RANDOM_TEXTS = 900;
    private static final int UNDONE =
            Token.MIXED_SCRIPT | Token.INVISIBLE | Token.COMBINING | Token.COMPATIBILITY | Token.GREEK;

    private final CompiledLexicon compiled = TestEngine.get().compiled();
    private final Lexicon lexicon = compiled.lexicon();
    private final KazakhCuts kazakh = KazakhCuts.load();
    private final ReferenceAnalyzer analyzer = new ReferenceAnalyzer(kazakh);
    private final TextScanner scanner = new TextScanner();
    private final NavigableSet<String> known = new TreeSet<>();

    /** A literal of the lexicon. */
    private record Literal(int rule, String language, Pattern pattern, List<String> partsOfSpeech, boolean voice) {}

    @Test
    void plainLuceneAgreesOnTheSentencesOfTheLexicon() throws IOException {
        List<String> sentences = lexicon.examples().stream()
                .map(example -> example.text())
                .distinct()
                .toList();
        List<ScannedText> plain = plain(sentences);
        assertThat(plain.size()).isGreaterThan(sentences.size() * 9 / 10);
        assertThat(compare(plain, "the sentences of the lexicon")).isGreaterThan(100);
    }

    @Test
    void plainLuceneAgreesOnRandomTextsOfTheLexiconsWords() throws IOException {
        long seed = Long.getLong("redline.seed", 20261122L);
        List<String> texts = new ArrayList<>();
        for (String language : List.of("en", "ru", "kk")) {
            texts.addAll(randomTexts(language, new Random(seed)));
        }
        assertThat(compare(plain(texts), "seed " + seed)).isGreaterThan(RANDOM_TEXTS / 6);
    }

    /** Texts in which nothing is disguised and whose words nobody splits: where both must see the same words. */
    private List<ScannedText> plain(List<String> texts) throws IOException {
        List<ScannedText> plain = new ArrayList<>();
        for (String text : texts) {
            ScannedText scanned = scanner.scan(text);
            boolean disguised = scanned.tokens().stream().anyMatch(token -> (token.marks() & UNDONE) != 0);
            if (!disguised
                    && words(text)
                            .equals(scanned.tokens().stream().map(Token::span).toList())) {
                plain.add(scanned);
            }
        }
        return plain;
    }

    private List<Span> words(String text) throws IOException {
        List<Span> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(PlainPhrases.FIELD, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                known.add(term.toString());
                if (increment.getPositionIncrement() > 0) {
                    words.add(new Span(offsets.startOffset(), offsets.endOffset()));
                }
            }
            stream.end();
        }
        return words;
    }

    /** Compares text by text; how many places both found. */
    private int compare(List<ScannedText> texts, String name) throws IOException {
        List<Literal> literals = literals();
        PlainTerms terms = new PlainTerms(compiled, known, known::contains);
        Map<Integer, Set<Hit>> plain = new HashMap<>();
        Set<Integer> tried = new HashSet<>();
        Set<Integer> needEvidence = new HashSet<>();
        Set<Integer> borrowing = new HashSet<>();
        try (PlainSearch search = new PlainSearch(analyzer, texts)) {
            for (Literal literal : literals) {
                PlainPhrases phrases = new PlainPhrases(lexicon, terms, literal.partsOfSpeech, literal.voice);
                Optional<List<List<Set<String>>>> ways = phrases.ways(literal.language, literal.pattern);
                if (phrases.hasShortStem(literal.language, literal.pattern)) {
                    needEvidence.add(literal.rule);
                }
                if (PlainPhrases.mayBorrow(literal.pattern)) {
                    borrowing.add(literal.rule);
                }
                if (ways.isPresent()) {
                    tried.add(literal.rule);
                }
                for (List<Set<String>> way : ways.orElse(List.of())) {
                    search.search(PlainPhrases.query(way), literal.rule, plain);
                }
            }
        }
        assertThat(tried).as("literals compared").hasSizeGreaterThan(literals.size() * 9 / 10);
        LiteralHits fast = new LiteralHits(compiled, kazakh);
        int found = 0;
        for (int i = 0; i < texts.size(); i++) {
            ScannedText text = texts.get(i);
            Set<Hit> expected = plain.getOrDefault(i, new HashSet<>());
            Set<Hit> actual = fast.in(text);
            actual.removeIf(
                    hit -> !tried.contains(hit.rule()) || (borrowing.contains(hit.rule()) && !expected.contains(hit)));
            if (!text.showsKazakh()) {
                expected.removeIf(hit -> needEvidence.contains(hit.rule()));
                actual.removeIf(hit -> needEvidence.contains(hit.rule()));
            }
            String place = name + ", text " + i + ": " + text.original();
            assertThat(expected)
                    .as(place + "; only fast: " + rules(actual, expected))
                    .containsAll(actual);
            expected.removeIf(hit -> !actual.contains(hit)
                    && starts(actual).stream().noneMatch(List.of(hit.rule(), hit.from())::equals)
                    && fast.holdsLongName(text, hit));
            assertThat(starts(actual))
                    .as(place + "; only plain: " + rules(expected, actual))
                    .isEqualTo(starts(expected));
            found += actual.size();
        }
        return found;
    }

    /** Rules with their starts: of several places that start alike the fast pass reports one. */
    private static Set<List<Integer>> starts(Set<Hit> hits) {
        return hits.stream().map(hit -> List.of(hit.rule(), hit.from())).collect(Collectors.toSet());
    }

    private List<String> rules(Set<Hit> some, Set<Hit> others) {
        return some.stream()
                .filter(hit -> !others.contains(hit))
                .map(hit -> hit.rule() < lexicon.entries().size()
                        ? lexicon.entries().get(hit.rule()).text()
                        : lexicon.excepts()
                                .get(hit.rule() - lexicon.entries().size())
                                .text())
                .toList();
    }

    private List<Literal> literals() {
        List<Literal> literals = new ArrayList<>();
        List<Entry> entries = lexicon.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean voice = entry.options().contains("voice");
            if (entry.status() != Status.DRAFT) {
                literals.add(new Literal(i, entry.language(), parse(entry.text()), entry.partsOfSpeech(), voice));
            }
        }
        int rule = entries.size();
        for (Except except : lexicon.excepts()) {
            literals.add(new Literal(rule++, except.language(), parse(except.text()), List.of(), false));
        }
        return literals.stream().filter(literal -> literal.pattern.isLiteral()).toList();
    }

    private static Pattern parse(String text) {
        try {
            return PatternParser.parse(text);
        } catch (PatternException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Sequences without punctuation of words that stand in literals and in sentences of one language. */
    private List<String> randomTexts(String language, Random random) throws IOException {
        List<String> sentences = lexicon.examples().stream()
                .filter(example -> example.entryId().startsWith(language))
                .map(example -> example.text())
                .toList();
        List<List<List<Set<String>>>> phrases = phrases(language);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < RANDOM_TEXTS / 3; i++) {
            List<String> words = new ArrayList<>();
            while (words.size() < 8) {
                if (random.nextBoolean()) {
                    ScannedText sentence = scanner.scan(any(sentences, random));
                    words.add(any(sentence.tokens(), random).form());
                } else {
                    any(any(phrases, random), random).forEach(terms -> words.add(word(terms, random)));
                }
            }
            texts.add(String.join(" ", words));
        }
        return texts;
    }

    private List<List<List<Set<String>>>> phrases(String language) throws IOException {
        for (String text : (Iterable<String>) lexicon.examples().stream().map(example -> example.text())::iterator) {
            words(text);
        }
        PlainTerms terms = new PlainTerms(compiled, known, term -> true);
        List<List<List<Set<String>>>> phrases = new ArrayList<>();
        for (Literal literal : literals()) {
            PlainPhrases plain = new PlainPhrases(lexicon, terms, literal.partsOfSpeech, literal.voice);
            if (literal.language.equals(language)) {
                plain.ways(language, literal.pattern)
                        .filter(ways -> !ways.isEmpty())
                        .ifPresent(phrases::add);
            }
        }
        return phrases;
    }

    private static String word(Set<String> terms, Random random) {
        String term = any(List.copyOf(terms), random);
        int features = term.indexOf(ReferenceAnalyzer.FEATURES);
        return term.substring(2, features < 0 ? term.length() : features);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
