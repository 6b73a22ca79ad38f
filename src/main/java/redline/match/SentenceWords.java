package redline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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
 *
 * @param span the sentence, in UTF-16
 * @param namesGroup whether a group stands in it that may be a target
 * @param words words and names, in their order
 */
public record SentenceWords(Span span, boolean namesGroup, List<Word> words) {

    /** How many words before and after a group are near it. */
    private static final int NEAR = 4;

    private static final int TARGETS = ~(GroupClass.STATE.bit() | GroupClass.LANGUAGE.bit());
    private static final int NO_WORD = -1;

    public SentenceWords {
        words = List.copyOf(words);
    }

    /**
     * A word or a name.
     *
     * @param token its number in the text
     * @param name what it names, if it is a name
     * @param symbols what it may stand for otherwise
     */
    public record Word(int token, Optional<Mark> name, List<Integer> symbols) {

        public Word {
            symbols = List.copyOf(symbols);
        }
    }

    /** Takes a feature of a sentence, each once. */
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
        if (IntStream.range(from, to).anyMatch(word -> lattice.is(word, WordRole.POWER))) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        boolean group = false;
        for (int word = from; word < to; ) {
            List<Edge> names = lattice.edges().groupsFrom(word);
            if (names.isEmpty()) {
                List<Edge> edges = lattice.edges().from(word);
                words.add(new Word(
                        word,
                        Optional.empty(),
                        edges.stream().map(Edge::symbol).distinct().toList()));
                word++;
            } else {
                boolean target = names.stream().anyMatch(name -> (name.group() & TARGETS) != 0);
                words.add(new Word(word, Optional.of(target ? Mark.GROUP : Mark.LAND), List.of()));
                group |= target;
                word = Math.min(to, names.stream().mapToInt(Edge::to).max().orElse(word + 1));
            }
        }
        return Optional.of(new SentenceWords(text.span(from, to - 1), group, words));
    }

    /** The features of the sentence: what its words stand for, and what stands near the names of groups. */
    public void features(FeatureConsumer consumer) {
        BitSet seen = new BitSet();
        for (Word word : words) {
            forEach(word.symbols(), Place.ANYWHERE, feature -> once(feature, word.token(), seen, consumer));
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).name().filter(Mark.GROUP::equals).isPresent()) {
                near(i, Place.BEFORE, seen, consumer);
                near(i, Place.AFTER, seen, consumer);
            }
        }
    }

    private void near(int group, Place place, BitSet seen, FeatureConsumer consumer) {
        int step = place == Place.BEFORE ? -1 : 1;
        for (int i = group + step; Math.abs(i - group) <= NEAR; i += step) {
            if (i < 0 || i >= words.size()) {
                once(Scale.feature(Mark.EDGE, place), NO_WORD, seen, consumer);
                return;
            }
            Word word = words.get(i);
            if (word.symbols().isEmpty()) {
                once(Scale.feature(word.name().orElse(Mark.UNKNOWN), place), word.token(), seen, consumer);
            }
            forEach(word.symbols(), place, feature -> once(feature, word.token(), seen, consumer));
        }
    }

    private static void forEach(List<Integer> symbols, Place place, IntConsumer consumer) {
        for (int symbol : symbols) {
            consumer.accept(Scale.feature(symbol, place));
        }
    }

    private static void once(int feature, int token, BitSet seen, FeatureConsumer consumer) {
        if (!seen.get(feature)) {
            seen.set(feature);
            consumer.accept(feature, token);
        }
    }
}
