package redline.learn;

import java.util.List;
import java.util.Optional;
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

    /** The part of all sentences that hold a word that must escalate for it to find anything. */
    private static final double LEAST_SHARE = 0.3;

    /** The part of them that must escalate for it to be a grave one. */
    private static final double GRAVE = 0.65;

    /** The part of the sentences of a grave word that must be of its category. */
    private static final double LEAST_OF_CATEGORY = 0.35;

    private final Symbols symbols;
    private final int[][] sentences;
    private final int[] innocent;

    CategoryTally(List<WeighedExample> examples, Symbols symbols) {
        this.symbols = symbols;
        this.sentences = new int[symbols.size()][Category.values().length];
        this.innocent = new int[symbols.size()];
        for (WeighedExample example : examples) {
            if (!example.escalates()) {
                symbols(example).forEach(symbol -> innocent[symbol]++);
            } else if (example.category().isPresent()) {
                int category = example.category().get().ordinal();
                symbols(example).forEach(symbol -> sentences[symbol][category]++);
            }
        }
    }

    private static IntStream symbols(WeighedExample example) {
        return example.features()
                .filter(feature -> !Scale.isPair(feature) && Scale.place(feature) == Place.ANYWHERE)
                .mapToInt(Scale::number)
                .filter(number -> Scale.mark(number).isEmpty())
                .map(Scale::symbol);
    }

    /** The content words whose sentences escalate often enough, the grave ones with a category, by language and name. */
    List<LearnedWord> words() {
        return IntStream.range(0, symbols.size())
                .filter(symbol -> escalates(symbol, LEAST_SHARE) && isContent(symbol))
                .mapToObj(this::word)
                .flatMap(Optional::stream)
                .filter(word -> !word.language().equals("any"))
                .sorted()
                .toList();
    }

    private boolean escalates(int symbol, double share) {
        int escalating = IntStream.of(sentences[symbol]).sum();
        return escalating >= LEAST_SENTENCES && escalating >= share * (escalating + innocent[symbol]);
    }

    private Optional<LearnedWord> word(int symbol) {
        Optional<Category> category = escalates(symbol, GRAVE) ? category(sentences[symbol]) : Optional.empty();
        return WeighedName.of(symbols.name(symbol))
                .map(name -> new LearnedWord(name.language(), category, name.text()));
    }

    private boolean isContent(int symbol) {
        int roles = symbols.roles(symbol);
        for (int above : symbols.supers(symbol)) {
            roles |= symbols.roles(above);
        }
        return !WordRole.isFunctionWord(roles);
    }

    /** The category that most sentences are of; nothing where they are of too many. */
    private static Optional<Category> category(int[] counts) {
        int all = 0;
        int most = 0;
        for (int category = 0; category < counts.length; category++) {
            all += counts[category];
            most = counts[category] > counts[most] ? category : most;
        }
        return counts[most] >= LEAST_OF_CATEGORY * all ? Optional.of(Category.values()[most]) : Optional.empty();
    }
}
