package redline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import redline.TestEngine;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.explain.OffsetUnit;
import redline.lexicon.Category;
import redline.lexicon.Example;
import redline.lexicon.Status;
import redline.post.Post;
import redline.text.Span;

/** A disguised phrase is still found at its place, and what is innocent stays so when it is disguised. */
final class WordDisguiseTest {

    private static final AssessOptions ALL = new AssessOptions(1, true, OffsetUnit.UTF16);
    private static final long SEED = Long.getLong("redline.seed", 20261122L);
    private static final int SAMPLE = 500;
    private static final double NAMED = 0.91;

    private final RedlineEngine engine = TestEngine.get();

    /** Two ways at once that a person still reads. */
    static Stream<Disguises> pairs() {
        return Stream.of(
                new Disguises(List.of(WordDisguise.LEET), Optional.of(Disguise.INVISIBLE)),
                new Disguises(List.of(WordDisguise.HIDDEN), Optional.of(Disguise.LOOK_ALIKE)),
                new Disguises(List.of(WordDisguise.STRETCHED), Optional.of(Disguise.LOOK_ALIKE)),
                new Disguises(List.of(WordDisguise.SPACED), Optional.of(Disguise.COMPATIBILITY)),
                new Disguises(List.of(WordDisguise.TRANSLITERATED, WordDisguise.STRETCHED), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    void aDisguiseHidesAlmostNothing(WordDisguise kind) {
        checkHits(new Disguises(List.of(kind), Optional.empty()), SAMPLE);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoDisguisesHideAlmostNothing(Disguises disguises) {
        checkHits(disguises, SAMPLE / 2);
    }

    @ParameterizedTest
    @EnumSource
    void anInnocentSentenceStaysInnocentInADisguise(WordDisguise kind) {
        checkMisses(kind, SAMPLE);
    }

    private void checkHits(Disguises disguises, int most) {
        Random random = new Random(SEED);
        int tried = 0;
        int unnamed = 0;
        List<String> hidden = new ArrayList<>();
        for (Example hit : rows(Example.Kind.HIT, random)) {
            Optional<DisguisedWords> disguised = disguises.write(hit, hit.span().orElseThrow(), random);
            if (disguised.isEmpty() || tried == most) {
                continue;
            }
            tried++;
            List<Flag> found = found(hit, disguised.get(), disguises);
            if (found.isEmpty()) {
                hidden.add(hit.entryId() + ": " + disguised.get().text());
            }
            boolean named =
                    found.isEmpty() || found.stream().anyMatch(flag -> names(flag, hit, disguised.get(), disguises));
            unnamed += named ? 0 : 1;
        }
        assertThat(1 - (double) hidden.size() / tried)
                .as("seed %d, hidden by %s:%n%s", SEED, disguises, String.join("\n", hidden))
                .isGreaterThanOrEqualTo(disguises.floor());
        assertThat(1 - (double) unnamed / tried)
                .as("seed %d, %s is named", SEED, disguises)
                .isGreaterThanOrEqualTo(NAMED);
    }

    /** The flags of the entry at the phrase's place; where words are written anew or torn, of its category. */
    private List<Flag> found(Example hit, DisguisedWords disguised, Disguises disguises) {
        String text = disguised.text();
        Span place = disguised.written().of(hit.span().orElseThrow());
        Category category = engine.lexicon().entry(hit.entryId()).orElseThrow().category();
        List<Flag> found = new ArrayList<>();
        Assessment assessment = engine.assess(Post.of("p", text), ALL);
        for (Flag flag : Stream.concat(assessment.flags().stream(), assessment.suppressed().stream())
                .toList()) {
            Faults.of(flag, text).ifPresent(fault -> fail(text, flag, fault));
            if (!disguised.written().isWords(flag.span()) && !disguises.mayPartWords()) {
                fail(text, flag, "the span cuts a word");
            }
            boolean own =
                    flag.entry().equals(hit.entryId()) || flag.alsoMatched().contains(hit.entryId());
            boolean atPlace = own && flag.span().equals(place);
            boolean near = flag.category() == category
                    && flag.span().start() < place.end()
                    && place.start() < flag.span().end();
            boolean anyhow = disguises.isOfText() || disguises.mayPartWords();
            if (flag.cancelledBy().isEmpty() && (atPlace || (anyhow && near))) {
                found.add(flag);
            }
        }
        return found;
    }

    private static boolean names(Flag flag, Example hit, DisguisedWords disguised, Disguises disguises) {
        boolean counts = flag.entry().startsWith(hit.entryId().substring(0, 2))
                && disguised.changed().stream()
                        .map(disguised.written()::of)
                        .anyMatch(word -> flag.parts().stream()
                                .anyMatch(part -> part.cover(word).equals(part)));
        return !counts || flag.matchedBy().containsAll(disguises.labels());
    }

    private void checkMisses(WordDisguise kind, int most) {
        Random random = new Random(SEED);
        Disguises disguises = new Disguises(List.of(kind), Optional.empty());
        int tried = 0;
        List<String> flagged = new ArrayList<>();
        for (Example miss : rows(Example.Kind.MISS, random)) {
            Span whole = new Span(0, miss.text().length());
            Optional<DisguisedWords> disguised = disguises.write(miss, whole, random);
            if (disguised.isEmpty() || tried == most) {
                continue;
            }
            tried++;
            if (isFlagged(miss, disguised.get().text()) && !hangsOn(miss, disguised.get(), disguises)) {
                flagged.add(miss.entryId() + ": " + disguised.get().text());
            }
        }
        int excepted =
                kind == WordDisguise.SPLIT || kind == WordDisguise.HIDDEN ? 1 + tried / 200 + 1 : tried / 500 + 1;
        assertThat(flagged).as("seed %d, %s of %d", SEED, kind, tried).hasSizeLessThanOrEqualTo(excepted);
    }

    /** Whether the sentence is innocent only by a capital, or by a word that the disguise may make unreadable. */
    private boolean hangsOn(Example miss, DisguisedWords disguised, Disguises disguises) {
        StringBuilder unreadable = new StringBuilder(miss.text());
        if (!disguises.isOfText()) {
            for (Span word : disguised.changed()) {
                for (int i = word.start(); i < word.end(); i++) {
                    unreadable.setCharAt(i, 'ъ');
                }
            }
        }
        return isFlagged(miss, unreadable.toString())
                || isFlagged(miss, miss.text().toLowerCase(Locale.ROOT));
    }

    private boolean isFlagged(Example miss, String text) {
        return engine.assess(Post.of("p", text), ALL).flags().stream()
                .anyMatch(flag -> flag.severity() >= AssessOptions.DEFAULT.minSeverity()
                        || flag.entry().equals(miss.entryId()));
    }

    private List<Example> rows(Example.Kind kind, Random random) {
        List<Example> rows = new ArrayList<>(engine.lexicon().examples().stream()
                .filter(example -> example.kind() == kind)
                .filter(example ->
                        engine.lexicon().entry(example.entryId()).orElseThrow().status() == Status.LIVE)
                .toList());
        Collections.shuffle(rows, random);
        return rows;
    }

    private static void fail(String text, Flag flag, String fault) {
        throw new AssertionError("seed " + SEED + ": " + fault + "; text: " + text + "; flag: " + flag);
    }

    /** Ways to disguise words, all at once. */
    record Disguises(List<WordDisguise> words, Optional<Disguise> letters) {

        Optional<DisguisedWords> write(Example row, Span range, Random random) {
            boolean used = words.stream().allMatch(kind -> kind.isUsedIn(row));
            return used ? DisguisedWords.of(row.text(), range, words, letters, random) : Optional.empty();
        }

        boolean isOfText() {
            return words.stream().anyMatch(kind -> kind.isWhole() || kind.isOfRange());
        }

        /** Half of a word torn in two may be a word; so may a piece of words without a space. */
        boolean mayPartWords() {
            return words.contains(WordDisguise.SPLIT) || words.contains(WordDisguise.GLUED);
        }

        double floor() {
            return words.stream().mapToDouble(WordDisguise::floor).min().orElseThrow();
        }

        List<String> labels() {
            return words.stream()
                    .map(WordDisguise::label)
                    .filter(label -> !label.isEmpty())
                    .toList();
        }
    }
}
