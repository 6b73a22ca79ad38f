package redline.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redline.lexicon.SourceRow;
import redline.lexicon.Weight;
import redline.lexicon.Weight.Mark;
import redline.lexicon.compile.Scale;
import redline.lexicon.compile.Scale.Place;
import redline.lexicon.compile.Symbols;

/** What is weighed: words and classes in any form, and marks, wherever they stand; as columns from 1 on. */
final class Vocabulary {

    /** Words and classes that no feature narrows. */
    private static final Pattern WEIGHED = Pattern.compile(
            "class:(?<of>[a-z]+):(?<class>(?!weighed-)[a-z0-9-]+)|(?<language>en|ru|kk):(?<word>[^=:!\\[]+)");

    private static final SourceRow NO_ROW = new SourceRow("weights.tsv", 0);

    private final Symbols symbols;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    private Vocabulary(Symbols symbols) {
        this.symbols = symbols;
    }

    static Vocabulary of(List<WeighedExample> examples, Symbols symbols) {
        BitSet seen = new BitSet();
        examples.forEach(example -> seen.or(example.features()));
        Vocabulary vocabulary = new Vocabulary(symbols);
        for (Place place : Place.values()) {
            for (Mark mark : Mark.values()) {
                vocabulary.add(Scale.feature(mark, place), seen);
            }
        }
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            if (WEIGHED.matcher(symbols.name(symbol)).matches()) {
                for (Place place : Place.values()) {
                    vocabulary.add(Scale.feature(symbol, place), seen);
                }
            }
        }
        return vocabulary;
    }

    private void add(int feature, BitSet seen) {
        if (seen.get(feature)) {
            columns.put(feature, columns.size() + 1);
        }
    }

    int size() {
        return columns.size();
    }

    /** The columns of some features, ascending. */
    int[] columns(BitSet features) {
        return features.stream()
                .map(feature -> columns.getOrDefault(feature, 0))
                .filter(column -> column > 0)
                .sorted()
                .toArray();
    }

    /** The weights that give these points to the columns; nothing for what weighs nothing anywhere. */
    List<Weight> weights(IntUnaryOperator points) {
        List<Weight> weights = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            add(weights, "any", mark.slug(), place -> Scale.feature(mark, place), points);
        }
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            int number = symbol;
            Matcher name = WEIGHED.matcher(symbols.name(symbol));
            if (name.matches()) {
                boolean ofClass = name.group("of") != null;
                String language = ofClass ? name.group("of") : name.group("language");
                String word = ofClass ? "{" + name.group("class") + "}" : name.group("word");
                if (columns.containsKey(Scale.feature(number, Place.ANYWHERE))) {
                    byName.put(language + "\t" + word, number);
                }
                add(weights, language, word, place -> Scale.feature(number, place), points);
            }
        }
        return weights;
    }

    /** The symbol that a weight is of, or -1 for a mark. */
    int symbol(Weight weight) {
        return byName.getOrDefault(weight.language() + "\t" + weight.name(), -1);
    }

    /** Every word and class, with no points. */
    List<Weight> names() {
        return byName.keySet().stream()
                .sorted()
                .map(name -> name.split("\t"))
                .map(name -> new Weight(name[0], name[1], 0, 0, 0, NO_ROW))
                .toList();
    }

    private void add(
            List<Weight> weights,
            String language,
            String name,
            ToIntFunction<Place> features,
            IntUnaryOperator points) {
        int[] found = new int[Place.values().length];
        boolean any = false;
        for (Place place : Place.values()) {
            int column = columns.getOrDefault(features.applyAsInt(place), 0);
            found[place.ordinal()] = column == 0 ? 0 : points.applyAsInt(column);
            any |= found[place.ordinal()] != 0;
        }
        if (any) {
            weights.add(new Weight(
                    language,
                    name,
                    found[Place.ANYWHERE.ordinal()],
                    found[Place.BEFORE.ordinal()],
                    found[Place.AFTER.ordinal()],
                    NO_ROW));
        }
    }
}
