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

    /** The part of its sentences that must be of one category. */
    private static final double LEAST_SHARE = 0.35;

    /** The part of all sentences that hold a word that must escalate for it to be a grave one. */
    private static final double GRAVE = 0.65;

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

    /** The grave words that speak for escalation of one category, by language and name. */
    List<LearnedWord> words() {
        return IntStream.range(0, symbols.size())
                .filter(symbol -> isGrave(symbol) && isContent(symbol))
                .mapToObj(this::word)
                .flatMap(Optional::stream)
                .filter(word -> !word.language().equals("any"))
                .sorted()
                .toList();
    }

    private boolean isGrave(int symbol) {
        int escalating = IntStream.of(sentences[symbol]).sum();
        return escalating >= LEAST_SENTENCES && escalating >= GRAVE * (escalating + innocent[symbol]);
    }

    private Optional<LearnedWord> word(int symbol) {
        int most = most(sentences[symbol]);
        return most < 0
                ? Optional.empty()
                : WeighedName.of(symbols.name(symbol))
                        .map(name -> new LearnedWord(name.language(), Category.values()[most], name.text()));
    }

    private boolean isContent(int symbol) {
        int roles = symbols.roles(symbol);
        for (int above : symbols.supers(symbol)) {
            roles |= symbols.roles(above);
        }
        return !WordRole.isFunctionWord(roles);
    }

    /** The category that most sentences are of, or -1 where they are of too many. */
    private static int most(int[] counts) {
        int all = 0;
        int most = 0;
        for (int category = 0; category < counts.length; category++) {
            all += counts[category];
            most = counts[category] > counts[most] ? category : most;
        }
        return counts[most] >= LEAST_SHARE * all ? most : -1;
    }
}
