package redline.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import redline.lexicon.SourceRow;
import redline.lexicon.Weight;
import redline.lexicon.Weight.Mark;
import redline.lexicon.compile.Scale;
import redline.lexicon.compile.Scale.Place;
import redline.lexicon.compile.Symbols;
import redline.lexicon.compile.WeighedName;

/** The features that are weighed, as columns from 1 on: those that at least two sentences have. */
final class Vocabulary {

    private static final int LEAST_SENTENCES = 2;
    private static final SourceRow NO_ROW = new SourceRow("weights.tsv", 0);

    private final Symbols symbols;
    private final Map<Long, Integer> columns = new HashMap<>();
    private final List<Long> features = new ArrayList<>();

    private Vocabulary(Symbols symbols) {
        this.symbols = symbols;
    }

    static Vocabulary of(List<WeighedExample> examples, Symbols symbols) {
        Map<Long, Integer> sentences = new HashMap<>();
        for (WeighedExample example : examples) {
            example.features().forEach(feature -> sentences.merge(feature, 1, Integer::sum));
        }
        Vocabulary vocabulary = new Vocabulary(symbols);
        sentences.entrySet().stream()
                .filter(feature -> feature.getValue() >= LEAST_SENTENCES)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(vocabulary::add);
        return vocabulary;
    }

    private void add(long feature) {
        features.add(feature);
        columns.put(feature, features.size());
    }

    int size() {
        return features.size();
    }

    /** The columns of a sentence, ascending. */
    int[] columns(WeighedExample example) {
        return example.features()
                .mapToInt(feature -> columns.getOrDefault(feature, 0))
                .filter(column -> column > 0)
                .toArray();
    }

    /** The weights that give these points to the columns, sorted; nothing for what weighs nothing. */
    List<Weight> weights(IntUnaryOperator points) {
        Map<Integer, int[]> single = new TreeMap<>();
        List<Weight> weights = new ArrayList<>();
        for (int column = 1; column <= features.size(); column++) {
            long feature = features.get(column - 1);
            int found = points.applyAsInt(column);
            if (found != 0 && Scale.isPair(feature)) {
                weights.add(new Weight(name(Scale.left(feature)), name(Scale.right(feature)), found, 0, 0, NO_ROW));
            } else if (found != 0) {
                int[] places = single.computeIfAbsent(Scale.number(feature), number -> new int[Place.values().length]);
                places[Scale.place(feature).ordinal()] = found;
            }
        }
        single.forEach((number, places) -> weights.add(new Weight(
                name(number),
                "",
                places[Place.ANYWHERE.ordinal()],
                places[Place.BEFORE.ordinal()],
                places[Place.AFTER.ordinal()],
                NO_ROW)));
        weights.sort(Comparator.comparing(Weight::name).thenComparing(Weight::next));
        return weights;
    }

    private String name(int number) {
        return Scale.mark(number)
                .map(Mark::slug)
                .or(() -> WeighedName.of(symbols.name(Scale.symbol(number))).map(WeighedName::toString))
                .orElseThrow();
    }
}
