package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import redline.lexicon.GroupClass;
import redline.lexicon.Weight.Mark;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Scale;
import redline.lexicon.compile.Scale.Place;
import redline.text.ScannedText;
import redline.text.Span;

/**
 * A sentence as it is weighed, in matching and in learning alike. Names of groups are no words of it, so that no group
 * weighs more than another; they only tell which words stand near one. A sentence that names power is not weighed.
 */
public final class SentenceWords {

    /** How many words before and after a group are near it. */
    private static final int NEAR = 4;

    private static final int TARGETS = ~(GroupClass.STATE.bit() | GroupClass.LANGUAGE.bit());
    private static final int NO_WORD = -1;
    private static final int[] NO_SYMBOLS = {};

    private final int from;
    private final int to;
    private final Span span;
    private final boolean namesGroup;
    private final List<Word> words;

    private SentenceWords(int from, int to, Span span, boolean namesGroup, List<Word> words) {
        this.from = from;
        this.to = to;
        this.span = span;
        this.namesGroup = namesGroup;
        this.words = words;
    }

    /** A word, or a name: its first token, what it names, and what it may stand for otherwise, repetitions included. */
    private static final class Word {
        private final int token;
        private final @Nullable Mark name;
        private final int[] symbols;

        Word(int token, @Nullable Mark name, int[] symbols) {
            this.token = token;
            this.name = name;
            this.symbols = symbols;
        }
    }

    /** Takes a feature of a sentence. */
    @FunctionalInterface
    public interface FeatureConsumer {

        /**
         * A feature.
         *
         * @param feature its number, see {@link Scale}
         * @param token the word that has it, or -1 for an end of the sentence
         */
        void accept(int feature, int token);
    }

    /** The sentences of a text that name no power. */
    static List<SentenceWords> all(Lattice lattice) {
        return IntStream.range(0, lattice.text().size())
                .filter(token -> lattice.text().boundBefore(token) >= ScannedText.SENTENCE)
                .mapToObj(token -> around(lattice, token))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sentence around a token; nothing where it names power. */
    static Optional<SentenceWords> around(Lattice lattice, int token) {
        ScannedText text = lattice.text();
        int from = text.runStart(token, ScannedText.SENTENCE);
        int to = text.runEnd(token, ScannedText.SENTENCE);
        for (int word = from; word < to; word++) {
            if (lattice.is(word, WordRole.POWER)) {
                return Optional.empty();
            }
        }
        List<Word> words = new ArrayList<>(to - from);
        boolean group = false;
        for (int word = from; word < to; ) {
            List<Edge> names = lattice.edges().groupsFrom(word);
            if (names.isEmpty()) {
                words.add(new Word(word, null, lattice.edges().symbolsFrom(word)));
                word++;
            } else {
                boolean target = false;
                int end = word + 1;
                for (Edge name : names) {
                    target |= (name.group() & TARGETS) != 0;
                    end = Math.max(end, name.to());
                }
                words.add(new Word(word, target ? Mark.GROUP : Mark.LAND, NO_SYMBOLS));
                group |= target;
                word = Math.min(to, end);
            }
        }
        return Optional.of(new SentenceWords(from, to, text.span(from, to - 1), group, words));
    }

    /** Its first token. */
    int from() {
        return from;
    }

    /** The token after its last. */
    int to() {
        return to;
    }

    /** The sentence, in UTF-16. */
    public Span span() {
        return span;
    }

    /** Whether a group stands in it that may be a target. */
    public boolean namesGroup() {
        return namesGroup;
    }

    /**
     * The features of the sentence: what its words stand for, then what stands near the names of groups. A feature may come
     * several times, of which the first counts.
     */
    public void features(FeatureConsumer consumer) {
        for (Word word : words) {
            accept(word, Place.ANYWHERE, consumer);
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).name == Mark.GROUP) {
                near(i, Place.BEFORE, consumer);
                near(i, Place.AFTER, consumer);
            }
        }
    }

    private void near(int group, Place place, FeatureConsumer consumer) {
        int step = place == Place.BEFORE ? -1 : 1;
        for (int i = group + step; Math.abs(i - group) <= NEAR; i += step) {
            if (i < 0 || i >= words.size()) {
                consumer.accept(Scale.feature(Mark.EDGE, place), NO_WORD);
                return;
            }
            Word word = words.get(i);
            if (word.symbols.length == 0) {
                Mark mark = word.name == null ? Mark.UNKNOWN : word.name;
                consumer.accept(Scale.feature(mark, place), word.token);
            }
            accept(word, place, consumer);
        }
    }

    private static void accept(Word word, Place place, FeatureConsumer consumer) {
        for (int symbol : word.symbols) {
            consumer.accept(Scale.feature(symbol, place), word.token);
        }
    }
}
