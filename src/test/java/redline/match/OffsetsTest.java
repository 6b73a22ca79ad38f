package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redline.TestEngine;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.explain.OffsetUnit;
import redline.lexicon.Example;
import redline.lexicon.Status;
import redline.post.Post;
import redline.text.Span;

/** Offsets point into the text as received, whatever is done to it. */
final class OffsetsTest {

    private static final AssessOptions ALL = new AssessOptions(1, true, OffsetUnit.UTF16);
    private static final long SEED = Long.getLong("redline.seed", 20261122L);
    private static final int DISGUISES = 50_000;
    private static final int ALONE = 2_000;
    private static final double FLOOR = 0.97;

    /** What may stand around a phrase; each a paragraph of its own, so that it changes nothing but offsets. */
    private static final List<String> SURROUNDINGS = List.of(
            "",
            "",
            "ok",
            "😀",
            "👩‍👩‍👧‍👦 👍🏽 ❤️ 🇰🇿 1️⃣",
            "z̴̡̢a̶͓͌l̵g̷o̸",
            "日本語 ไทย עברית العربية",
            "\u202Eabc\u202C \u200Fdef\u200E",
            "https://example.org/a?b=c#d me@example.org @me #topic7",
            "<p class=\"x\">&amp;&nbsp;</p><br/>",
            "ｆｕｌｌ ｗｉｄｔｈ ﬁne ① ½ ™",
            "𝐫𝐞𝐝 𐍈 𠀋 𝔞𝔟𝔠",
            "a\u00ADb\u200Bc",
            "\uD83D",
            "\u0000\u0001",
            "tab\tnbsp\u00A0thin\u2009",
            "́̈",
            "ﬀﬃﬅ",
            "…—–",
            "ДжӘқ ѐӣ");

    private static final List<String> BREAKS = List.of("\n\n", "\r\n\r\n", "\n \n", "\u2029\u2029", "\r\r");

    private final RedlineEngine engine = TestEngine.get();
    private final List<Example> hits = engine.lexicon().examples().stream()
            .filter(example -> example.kind() == Example.Kind.HIT)
            .filter(example ->
                    engine.lexicon().entry(example.entryId()).orElseThrow().status() == Status.LIVE)
            .toList();

    @Test
    void everySurroundingWithEveryDisguiseLeavesTheOffsetsRight() {
        Random random = new Random(SEED);
        int flagged = 0;
        int tried = 0;
        for (String language : List.of("en", "ru", "kk")) {
            for (Disguise kind : Disguise.values()) {
                for (String surrounding : SURROUNDINGS) {
                    Example hit = anyReached(language, kind, random);
                    Disguised disguised = Disguised.of(hit.text(), hit.span().orElseThrow(), Set.of(kind), 0, random);
                    String name = "seed " + SEED + ", " + kind + ", around it: " + surrounding;
                    tried++;
                    flagged += isFlagged(hit, disguised, surrounding + "\n\n", "\r\n\r\n" + surrounding, name) ? 1 : 0;
                    isFlagged(hit, disguised, surrounding + " ", " " + surrounding, name);
                }
            }
        }
        assertThat((double) flagged / tried).as("seed %d", SEED).isGreaterThanOrEqualTo(FLOOR);
    }

    /** A hit of a language that the disguise can change; of another language where it has no such letters. */
    private Example anyReached(String language, Disguise kind, Random random) {
        List<Example> reached = hits.stream()
                .filter(hit -> hit.span().orElseThrow().in(hit.text()).chars().anyMatch(c -> kind.reaches((char) c)))
                .toList();
        List<Example> spoken = reached.stream()
                .filter(hit -> hit.entryId().startsWith(language))
                .toList();
        List<Example> choices = spoken.isEmpty() ? reached : spoken;
        return choices.get(random.nextInt(choices.size()));
    }

    @Test
    void aMarkOnTheLastLetterBelongsToTheSpan() {
        Flag flag = onlyFlag("Uzbeks are vermin\u0301!");
        assertThat(flag.span()).isEqualTo(new Span(0, 18));
        assertThat(flag.text()).isEqualTo("Uzbeks are vermin\u0301");
    }

    @Test
    void anInvisibleCharacterAfterTheLastLetterDoesNotBelongToTheSpan() {
        assertThat(onlyFlag("\uFEFFUz\u200Bbeks are vermin\u200B!").span()).isEqualTo(new Span(1, 19));
    }

    @Test
    void aLetterOfTwoUnitsIsNeverCut() {
        String text = "👍🏽 𝐔zbek𝐬 𝐚𝐫𝐞 vermin";
        Flag flag = onlyFlag(text);
        assertThat(flag.text()).isEqualTo("𝐔zbek𝐬 𝐚𝐫𝐞 vermin");
        assertThat(flag.span()).isEqualTo(new Span(5, text.length()));
        assertThat(flag.matchedBy()).contains("compatibility letters");
    }

    @Test
    void aPlainPhraseIsFlaggedAtItsPlaceToo() {
        assertThat(onlyFlag("Uzbeks are vermin!").span()).isEqualTo(new Span(0, 17));
    }

    private Flag onlyFlag(String text) {
        List<Flag> flags = engine.assess(Post.of("p", text), ALL).flags();
        assertThat(flags).as(text).hasSize(1);
        return flags.get(0);
    }

    @Test
    void noRandomDisguiseMovesAnOffset() {
        long flagged = IntStream.range(0, DISGUISES)
                .parallel()
                .filter(i -> isFlagged(new Random(SEED + i), "seed " + SEED + " + " + i))
                .count();
        assertThat(flagged).as("flagged of %d, seed %d", DISGUISES, SEED).isGreaterThan(DISGUISES * 9 / 10);
    }

    private boolean isFlagged(Random random, String name) {
        Example hit = hits.get(random.nextInt(hits.size()));
        Set<Disguise> kinds = EnumSet.noneOf(Disguise.class);
        Stream.of(Disguise.values()).filter(kind -> random.nextInt(3) == 0).forEach(kinds::add);
        Disguised disguised = Disguised.of(hit.text(), hit.span().orElseThrow(), kinds, random.nextDouble(), random);
        String before = any(SURROUNDINGS, random) + any(BREAKS, random);
        String after = any(BREAKS, random) + any(SURROUNDINGS, random);
        return isFlagged(hit, disguised, before, after, name);
    }

    @ParameterizedTest
    @EnumSource
    void aDisguiseAloneHidesAlmostNothing(Disguise kind) {
        Random random = new Random(SEED);
        int flagged = 0;
        int tried = 0;
        List<String> hidden = new ArrayList<>();
        while (tried < ALONE) {
            Example hit = hits.get(random.nextInt(hits.size()));
            Disguised disguised = Disguised.of(hit.text(), hit.span().orElseThrow(), Set.of(kind), 0.3, random);
            if (!disguised.isChanged()) {
                continue;
            }
            tried++;
            boolean found = isFlagged(hit, disguised, "", "", "seed " + SEED + ", number " + tried);
            flagged += found ? 1 : 0;
            if (!found) {
                hidden.add(hit.entryId() + ": " + disguised.text());
            }
        }
        assertThat((double) flagged / tried)
                .as(() -> "seed " + SEED + ", hidden by " + kind.label() + ":\n" + String.join("\n", hidden))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    /** Checks every offset of the assessment; whether the entry of the hit is flagged at exactly its place. */
    private boolean isFlagged(Example hit, Disguised disguised, String before, String after, String name) {
        String text = before + disguised.text() + after;
        Assessment assessment = engine.assess(Post.of("p", text), ALL);
        Span phrase = disguised.of(hit.span().orElseThrow());
        Span expected = new Span(before.length() + phrase.start(), before.length() + phrase.end());
        boolean found = false;
        for (Flag flag : all(assessment)) {
            Faults.of(flag, text).ifPresent(fault -> fail(name, text, flag, fault));
            if (!disguised.isWords(
                    flag.span().start() - before.length(), flag.span().end() - before.length())) {
                fail(name, text, flag, "the span cuts a word");
            }
            boolean own =
                    flag.entry().equals(hit.entryId()) || flag.alsoMatched().contains(hit.entryId());
            found |= own && flag.cancelledBy().isEmpty() && flag.span().equals(expected);
        }
        return found;
    }

    private static List<Flag> all(Assessment assessment) {
        return Stream.concat(assessment.flags().stream(), assessment.suppressed().stream())
                .toList();
    }

    private static void fail(String name, String text, Flag flag, String fault) {
        throw new AssertionError(name + ": " + fault + "; text: " + text + "; flag: " + flag);
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
