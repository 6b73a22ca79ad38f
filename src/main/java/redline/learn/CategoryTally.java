package redline.learn;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.Category;
import redline.lexicon.Weight;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Scale;
import redline.lexicon.compile.Scale.Place;
import redline.lexicon.compile.Symbols;

/** Counts in how many escalating sentences of each category a word stands, and tells of which one it speaks. */
final class CategoryTally {

    /** A word seldom seen says nothing of its category. */
    private static final int LEAST_SENTENCES = 3;

    /** The part of its sentences that must be of one category. */
    private static final double LEAST_SHARE = 0.35;

    /** What a word must weigh, in hundredths, to be enough for a flag where the whole sentence tips. */
    private static final int LEAST_POINTS = 30;

    private final Symbols symbols;
    private final int[][] sentences;

    CategoryTally(List<WeighedExample> examples, Symbols symbols) {
        this.symbols = symbols;
        this.sentences = new int[symbols.size()][Category.values().length];
        int first = Scale.feature(0, Place.ANYWHERE);
        int step = Scale.feature(1, Place.ANYWHERE) - first;
        for (WeighedExample example : examples) {
            if (example.escalates() && example.category().isPresent()) {
                int category = example.category().get().ordinal();
                example.features().stream()
                        .filter(feature -> feature >= first && (feature - first) % step == 0)
                        .forEach(feature -> sentences[(feature - first) / step][category]++);
            }
        }
    }

    /** The words that speak for escalation of one category, with the classes they stand in, in the order of the weights. */
    List<WeighedWord> words(Vocabulary vocabulary, List<Weight> weights) {
        int[] points = new int[symbols.size()];
        for (Weight weight : weights) {
            if (vocabulary.symbol(weight) >= 0) {
                points[vocabulary.symbol(weight)] = weight.points();
            }
        }
        List<WeighedWord> words = new ArrayList<>();
        for (Weight weight : vocabulary.names()) {
            int symbol = vocabulary.symbol(weight);
            if (!weight.language().equals("any") && weighs(symbol, points) >= LEAST_POINTS && isContent(symbol)) {
                int most = most(sentences[symbol]);
                if (most >= 0) {
                    words.add(new WeighedWord(weight.language(), Category.values()[most], weight.name()));
                }
            }
        }
        return words;
    }

    private int weighs(int symbol, int[] points) {
        int sum = points[symbol];
        for (int above : symbols.supers(symbol)) {
            sum += points[above];
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
