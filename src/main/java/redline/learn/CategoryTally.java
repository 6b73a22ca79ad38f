package redline.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import redline.lexicon.Category;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Scale;
import redline.lexicon.compile.Scale.Place;
import redline.lexicon.compile.Symbols;
import redline.lexicon.compile.WeighedName;

/** Counts in how many escalating sentences of each category a word stands, and tells of which one it speaks. */
final class CategoryTally {

    /** A word seldom seen says nothing of its category. */
    private static final int LEAST_SENTENCES = 3;

    /** The part of its sentences that must be of one category. */
    private static final double LEAST_SHARE = 0.35;

    /** What a word must weigh, in hundredths, to be enough for a flag where the whole sentence tips. */
    private static final int LEAST_POINTS = 8;

    private final Symbols symbols;
    private final int[][] sentences;

    CategoryTally(List<WeighedExample> examples, Symbols symbols) {
        this.symbols = symbols;
        this.sentences = new int[symbols.size()][Category.values().length];
        for (WeighedExample example : examples) {
            if (example.escalates() && example.category().isPresent()) {
                int category = example.category().get().ordinal();
                example.features()
                        .filter(feature -> !Scale.isPair(feature) && Scale.place(feature) == Place.ANYWHERE)
                        .mapToInt(Scale::number)
                        .filter(number -> Scale.mark(number).isEmpty())
                        .forEach(number -> sentences[Scale.symbol(number)][category]++);
            }
        }
    }

    /**
     * The words that speak for escalation of one category, with the classes they stand in, by language and name.
     *
     * @param points what a symbol weighs
     */
    List<LearnedWord> words(IntStream vocabulary, IntUnaryOperator points) {
        return vocabulary
                .filter(symbol -> weighs(symbol, points) >= LEAST_POINTS && isContent(symbol))
                .mapToObj(this::word)
                .flatMap(Optional::stream)
                .filter(word -> !word.language().equals("any"))
                .sorted()
                .toList();
    }

    private Optional<LearnedWord> word(int symbol) {
        int most = most(sentences[symbol]);
        return most < 0
                ? Optional.empty()
                : WeighedName.of(symbols.name(symbol))
                        .map(name -> new LearnedWord(name.language(), Category.values()[most], name.text()));
    }

    private int weighs(int symbol, IntUnaryOperator points) {
        int sum = points.applyAsInt(symbol);
        for (int above : symbols.supers(symbol)) {
            sum += points.applyAsInt(above);
        }
        return sum;
    }

    private boolean isContent(int symbol) {
        int roles = symbols.roles(symbol);
        for (int above : symbols.supers(symbol)) {
            roles |= symbols.roles(above);
        }
        return !WordRole.isFunctionWord(roles);
    }

    /** The category that most sentences are of, or -1 where they are too few or of too many. */
    private static int most(int[] counts) {
        int all = 0;
        int most = 0;
        for (int category = 0; category < counts.length; category++) {
            all += counts[category];
            most = counts[category] > counts[most] ? category : most;
        }
        return all >= LEAST_SENTENCES && counts[most] >= LEAST_SHARE * all ? most : -1;
    }
}
