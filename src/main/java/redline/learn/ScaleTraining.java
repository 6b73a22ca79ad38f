package redline.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redline.lexicon.SourceRow;
import redline.lexicon.Weight;
import redline.lexicon.compile.CompiledLexicon;
import redline.text.KazakhCuts;

/**
 * Makes the weights of words from the examples of the lexicon: a regularised logistic regression over the sentences that
 * name a group, escalating or not. The same rows give the same weights.
 */
public final class ScaleTraining {

    /** The inverse strength of regularisation: chosen by measuring on independent sentences, as is the next. */
    private static final double COST = 0.3;

    /** What the words must outweigh beyond even odds, in hundredths: precision comes first. */
    private static final int THRESHOLD = 100;

    private static final int REPETITIONS = 4;

    /** Weights nearer to zero are left out. */
    private static final int LEAST_POINTS = 10;

    private static final double TOLERANCE = 0.001;
    private static final SourceRow NO_ROW = new SourceRow("weights.tsv", 0);

    private ScaleTraining() {}

    /**
     * What the training made.
     *
     * @param weights sorted by language and name, what every sentence begins with first
     * @param escalating sentences that escalate
     * @param innocent sentences that do not
     */
    public record Result(List<Weight> weights, int escalating, int innocent) {

        public Result {
            weights = List.copyOf(weights);
        }
    }

    /**
     * The weights that the examples of a lexicon give. An innocent sentence that tips is learned again with more weight,
     * since a miss forgives sooner than a wrong flag.
     */
    public static Result of(CompiledLexicon compiled) {
        List<WeighedExample> examples = WeighedExample.all(compiled, KazakhCuts.load());
        Vocabulary vocabulary = Vocabulary.of(examples, compiled.tables().symbols());
        List<WeighedExample> lessons = new ArrayList<>(examples);
        Points points = points(train(lessons, vocabulary), vocabulary);
        for (int round = 0; round < REPETITIONS; round++) {
            Points known = points;
            examples.stream()
                    .filter(example -> !example.escalates() && known.tip(example.symbols()))
                    .forEach(lessons::add);
            points = points(train(lessons, vocabulary), vocabulary);
        }
        int escalating =
                (int) examples.stream().filter(WeighedExample::escalates).count();
        return new Result(weights(points, vocabulary), escalating, examples.size() - escalating);
    }

    /** Points by symbol, and what every sentence begins with. */
    private record Points(int start, Map<Integer, Integer> bySymbol) {

        boolean tip(BitSet symbols) {
            return start
                            + symbols.stream()
                                    .map(symbol -> bySymbol.getOrDefault(symbol, 0))
                                    .sum()
                    > 0;
        }
    }

    private static Points points(Model model, Vocabulary vocabulary) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] found = model.getFeatureWeights();
        Map<Integer, Integer> points = new TreeMap<>();
        for (int feature = 0; feature < vocabulary.size(); feature++) {
            int rounded = (int) Math.round(sign * found[feature] * 100);
            if (Math.abs(rounded) >= LEAST_POINTS) {
                points.put(vocabulary.symbol(feature), rounded);
            }
        }
        return new Points((int) Math.round(sign * found[vocabulary.size()] * 100) - THRESHOLD, points);
    }

    private static Model train(List<WeighedExample> examples, Vocabulary vocabulary) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = vocabulary.size() + 1;
        problem.bias = 1;
        problem.x =
                examples.stream().map(example -> features(example, vocabulary)).toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.escalates() ? 1 : 0)
                .toArray();
        Linear.disableDebugOutput();
        return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
    }

    /** The features by number, from 1 on, the constant one last. */
    private static Feature[] features(WeighedExample example, Vocabulary vocabulary) {
        List<Feature> features = new ArrayList<>();
        for (int feature : vocabulary.features(example.symbols())) {
            features.add(new FeatureNode(feature + 1, 1));
        }
        features.add(new FeatureNode(vocabulary.size() + 1, 1));
        return features.toArray(Feature[]::new);
    }

    private static List<Weight> weights(Points points, Vocabulary vocabulary) {
        List<Weight> weights = new ArrayList<>();
        points.bySymbol()
                .forEach((symbol, value) ->
                        weights.add(new Weight(vocabulary.language(symbol), vocabulary.name(symbol), value, NO_ROW)));
        weights.sort(Comparator.comparing(Weight::language).thenComparing(Weight::name));
        weights.addFirst(new Weight("any", Weight.START, points.start(), NO_ROW));
        return weights;
    }
}
