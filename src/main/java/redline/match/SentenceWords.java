package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
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
    private static final int[] NONE = {};

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

    /** Something that stands in the sentence, by the numbers of what is weighed. */
    private static final class Word {
        private final int token;
        private final @Nullable Mark name;
        /** What stands for the word itself, and what for its kind, in pairs. */
        private final int[] itself;

        private final int[] kinds;
        private final int[] all;

        private Word(int token, @Nullable Mark name, int[] itself, int[] kinds, int[] all) {
            this.token = token;
            this.name = name;
            this.itself = itself;
            this.kinds = kinds;
            this.all = all;
        }

        /** A mark, or the name of a group or land. */
        static Word of(int token, Mark mark) {
            int[] number = {Scale.number(mark)};
            return new Word(token, mark, number, number, NONE);
        }

        /** A word by its symbols. */
        static Word of(int token, int[] symbols, Scale scale) {
            int[] numbers = new int[symbols.length];
            int words = add(symbols, scale::isWord, numbers, 0);
            int all = add(symbols, scale::isClass, numbers, words);
            if (all == 0) {
                return new Word(token, null, MARKED_UNKNOWN, MARKED_UNKNOWN, NONE);
            }
            int[] classes = all == words ? MARKED_LONE : Arrays.copyOfRange(numbers, words, all);
            return new Word(token, null, Arrays.copyOf(numbers, words), classes, Arrays.copyOf(numbers, all));
        }

        /** Adds the numbers of the symbols that are wanted to those there are, and returns how many there are then. */
        private static int add(int[] symbols, IntPredicate wanted, int[] numbers, int size) {
            int next = size;
            for (int symbol : symbols) {
                if (wanted.test(symbol)) {
                    numbers[next++] = Scale.number(symbol);
                }
            }
            return next;
        }

        private static final int[] MARKED_UNKNOWN = {Scale.number(Mark.UNKNOWN)};
        private static final int[] MARKED_LONE = {Scale.number(Mark.LONE)};

        boolean isWord() {
            return name == null;
        }

        boolean isComma() {
            return name == Mark.COMMA;
        }
    }

    /** Takes the features of a sentence. */
    @FunctionalInterface
    public interface FeatureConsumer {

        /**
         * A feature.
         *
         * @param feature its number, see {@link Scale}
         * @param token the word that has it, or -1 where there is none
         */
        void accept(long feature, int token);

        /** Whether pairs are wanted that begin with what has this number. */
        default boolean wantsPairs(int left) {
            return true;
        }
    }

    /** The sentences of a text that name no power. */
    static List<SentenceWords> all(Lattice lattice, Scale scale) {
        return IntStream.range(0, lattice.text().size())
                .filter(token -> lattice.text().boundBefore(token) >= ScannedText.SENTENCE)
                .mapToObj(token -> around(lattice, token, scale))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sentence around a token; nothing where it names power. */
    static Optional<SentenceWords> around(Lattice lattice, int token, Scale scale) {
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
            if (word > from && lattice.bound(word) != ScannedText.NONE) {
                words.add(Word.of(NO_WORD, Mark.COMMA));
            }
            List<Edge> names = lattice.edges().groupsFrom(word);
            if (names.isEmpty()) {
                words.add(Word.of(word, lattice.edges().symbolsFrom(word), scale));
                word++;
            } else {
                boolean target = false;
                int end = word + 1;
                for (Edge name : names) {
                    target |= (name.group() & TARGETS) != 0;
                    end = Math.max(end, name.to());
                }
                words.add(Word.of(word, target ? Mark.GROUP : Mark.LAND));
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

    /** How many words it has, a name counted as one. */
    public int size() {
        return (int) words.stream().filter(word -> !word.isComma()).count();
    }

    /**
     * The features of the sentence: what its words stand for, what stands near the names of groups, and what stands side by
     * side. A feature may come several times, of which the first counts.
     */
    public void features(FeatureConsumer consumer) {
        List<Word> plain = words.stream().filter(word -> !word.isComma()).toList();
        for (Word word : plain) {
            accept(word, Place.ANYWHERE, consumer);
        }
        for (int i = 0; i < plain.size(); i++) {
            if (plain.get(i).name == Mark.GROUP) {
                near(plain, i, Place.BEFORE, consumer);
                near(plain, i, Place.AFTER, consumer);
            }
        }
        Word edge = Word.of(NO_WORD, Mark.EDGE);
        Word before = edge;
        for (Word word : words) {
            pairs(before, word, consumer);
            before = word;
        }
        pairs(before, edge, consumer);
    }

    private static void near(List<Word> words, int group, Place place, FeatureConsumer consumer) {
        int step = place == Place.BEFORE ? -1 : 1;
        for (int i = group + step; Math.abs(i - group) <= NEAR; i += step) {
            if (i < 0 || i >= words.size()) {
                consumer.accept(Scale.feature(Scale.number(Mark.EDGE), place), NO_WORD);
                return;
            }
            Word word = words.get(i);
            if (word.all.length == 0) {
                consumer.accept(Scale.feature(word.itself[0], place), word.token);
            }
            accept(word, place, consumer);
        }
    }

    private static void accept(Word word, Place place, FeatureConsumer consumer) {
        for (int number : word.all) {
            consumer.accept(Scale.feature(number, place), word.token);
        }
    }

    /** One of the two is taken by itself, the other by its kinds: what is seldom seen beside a word is often seen beside one
     * of its kind. */
    private static void pairs(Word left, Word right, FeatureConsumer consumer) {
        int leftToken = left.isWord() ? left.token : right.isWord() ? right.token : NO_WORD;
        int rightToken = right.isWord() ? right.token : leftToken;
        pairs(left.itself, right.kinds, leftToken, consumer);
        pairs(left.kinds, right.itself, rightToken, consumer);
    }

    private static void pairs(int[] lefts, int[] rights, int token, FeatureConsumer consumer) {
        for (int left : lefts) {
            if (consumer.wantsPairs(left)) {
                for (int right : rights) {
                    consumer.accept(Scale.pair(left, right), token);
                }
            }
        }
    }
}
