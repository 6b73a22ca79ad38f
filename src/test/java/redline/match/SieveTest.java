package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import redline.TestEngine;
import redline.lexicon.Example;
import redline.lexicon.compile.CompiledLexicon;
import redline.text.KazakhCuts;
import redline.text.Languages;
import redline.text.ScannedText;
import redline.text.Span;
import redline.text.TextScanner;

/** The two short ways out of a text against the matcher: what they hold back has no match. */
final class SieveTest {

    private static final long SEED = Long.getLong("redline.seed", 20261122L);
    private static final int SAMPLE = 400;
    private static final String SEPARATORS = " .-_*~|,·\n\t\u00A0\u2009\u2028";

    private final CompiledLexicon compiled = TestEngine.get().compiled();
    private final TextScanner scanner = new TextScanner();
    private final PhraseMatcher matcher = new PhraseMatcher(compiled, KazakhCuts.load());
    private final Sieve sieve = matcher.sieve(scanner);

    @Test
    void holdsBackNothingThatMatches() {
        int held = 0;
        for (Example example : compiled.lexicon().examples()) {
            held += check(example.text());
        }
        assertThat(held).as("texts held back").isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void noDisguiseSlipsThrough(WordDisguise kind) {
        Random random = new Random(SEED);
        for (Example example : sample(random)) {
            Span whole = new Span(0, example.text().length());
            if (kind.isUsedIn(example)) {
                DisguisedWords.of(example.text(), whole, List.of(kind), Optional.empty(), random)
                        .ifPresent(disguised -> check(disguised.text()));
            }
        }
    }

    /** Words torn apart and glued together at random places, and words that stand in no sentence. */
    @Test
    void noSeparatorSlipsThrough() {
        Random random = new Random(SEED);
        for (Example example : sample(random)) {
            check(torn(example.text(), random));
        }
    }

    /** Sentences, and halves of sentences, of different entries one after the other, however they end. */
    @Test
    void noEndOfSentenceSlipsThrough() {
        Random random = new Random(SEED);
        List<String> ends = List.of(". ", "! ", "? ", "?! ", "… ", ".\n", "», ", ".) ", " . ", " ");
        for (Example example : sample(random)) {
            StringBuilder post = new StringBuilder();
            for (Example other : sample(random).subList(0, 2)) {
                String text = other.text();
                int space = text.indexOf(' ', random.nextInt(text.length()));
                post.append(text, 0, space < 0 ? text.length() : space);
                post.append(ends.get(random.nextInt(ends.size())));
                post.append(space < 0 ? "" : text.substring(space + 1));
                post.append(ends.get(random.nextInt(ends.size())));
            }
            check(post + example.text());
            check(example.text() + ends.get(random.nextInt(ends.size())) + post);
        }
    }

    /** The matcher itself reads a few words alone so that nothing else in the sentence makes it pass. */
    @Test
    void singleWordsAreReadAsInSentences() {
        Random random = new Random(SEED);
        for (Example example : sample(random)) {
            List<String> words = List.of(example.text().split(" "));
            int from = random.nextInt(words.size());
            check(String.join(" ", words.subList(from, Math.min(words.size(), from + 3))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                ".",
                "(",
                "…",
                "\uD83D",
                "а б",
                "и в а",
                "x.y.z",
                "\u0301",
                "a\u0301 b",
                "«»",
                "@",
                "# #",
                "nbsp\u00A0nbsp",
                "http://example.org/a",
                "word \u200B word",
                "И... я",
                "Ха-ха-ха!!!",
                "қ қ қ"
            })
    void readsOddTexts(String text) {
        check(text);
    }

    @Test
    void leavesLettersOneByOneToTheMatcher() {
        assertThat(sieve.languagesOfUnmatched("вот т а к пишут")).isEmpty();
        assertThat(sieve.languagesOfUnmatched("вот так пишут")).contains(List.of("ru"));
    }

    private int check(String text) {
        ScannedText scanned = scanner.scan(text);
        boolean hopeless = matcher.match(scanned).lattice().text().size() == 0;
        Optional<List<String>> languages = sieve.languagesOfUnmatched(text);
        if (hopeless || languages.isPresent()) {
            assertThat(matcher.matches(matcher.lattice(scanned)))
                    .as("seed %d: %s", SEED, text)
                    .isEmpty();
        }
        if (languages.isPresent()) {
            assertThat(languages).as("seed %d: %s", SEED, text).contains(Languages.in(scanned));
        }
        return languages.isPresent() ? 1 : 0;
    }

    private List<Example> sample(Random random) {
        List<Example> all = compiled.lexicon().examples();
        List<Example> sample = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add(all.get(random.nextInt(all.size())));
        }
        return sample;
    }

    private static String torn(String text, Random random) {
        StringBuilder torn = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ';
            if (!space || random.nextInt(8) > 0) {
                torn.append(c);
            }
            if (random.nextInt(12) == 0) {
                torn.append(SEPARATORS.charAt(random.nextInt(SEPARATORS.length())));
            }
        }
        return torn.toString();
    }
}
