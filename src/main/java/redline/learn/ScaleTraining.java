package redline.learn;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import redline.lexicon.SourceRow;
import redline.lexicon.Weight;
import redline.lexicon.compile.CompiledLexicon;
import redline.proof.LabelledPost;

/**
 * Makes the weights of words from the examples of the lexicon: a regularised logistic regression over the sentences that
 * name a group, escalating or not. The same rows give the same weights.
 */
public final class ScaleTraining {

    /** The inverse strength of regularisation: chosen by measuring on independent sentences, as is the next. */
    private static final double COST = 0.3;

    /** What the words must outweigh beyond even odds, in hundredths: precision comes first. */
    private static final int THRESHOLD = 80;

    private static final int REPETITIONS = 10;

    private static final int NATURAL = 3;

    /** Weights nearer to zero are left out. */
    private static final int LEAST_POINTS = 10;

    private static final double TOLERANCE = 0.001;

    private ScaleTraining() {}

    /**
     * What the training made.
     *
     * @param weights sorted by language and name, what every sentence begins with first
     * @param words the words by which weighed entries are found
     * @param escalating sentences that escalate
     * @param innocent sentences that do not
     */
    public record Result(List<Weight> weights, List<WeighedWord> words, int escalating, int innocent) {

        public Result {
            weights = List.copyOf(weights);
            words = List.copyOf(words);
        }
    }

    /**
     * The weights that the examples of a lexicon and labelled posts give. An innocent sentence that tips is learned again
     * with more weight, since a miss forgives sooner than a wrong flag.
     *
     * @param posts what people wrote, not made after patterns: each counts {@value #NATURAL} times
     */
    public static Result of(CompiledLexicon compiled, List<LabelledPost> posts) {
        WeighedExample.Reader reader = new WeighedExample.Reader(compiled);
        List<WeighedExample> examples = new ArrayList<>(reader.examples());
        List<WeighedExample> natural = reader.posts(posts);
        for (int i = 0; i < NATURAL; i++) {
            examples.addAll(natural);
        }
        Vocabulary vocabulary = Vocabulary.of(examples, compiled.tables().symbols());
        List<WeighedExample> lessons = new ArrayList<>(examples);
        Points points = points(train(lessons, vocabulary), vocabulary);
        for (int round = 0; round < REPETITIONS; round++) {
            Points known = points;
            examples.stream()
                    .filter(example -> !example.escalates() && known.tip(vocabulary.columns(example.features())))
                    .forEach(lessons::add);
            points = points(train(lessons, vocabulary), vocabulary);
        }
        int escalating =
                (int) examples.stream().filter(WeighedExample::escalates).count();
        List<Weight> weights = weights(points, vocabulary);
        List<WeighedWord> words = new CategoryTally(examples, compiled.tables().symbols()).words(vocabulary, weights);
        return new Result(weights, words, escalating, examples.size() - escalating);
    }

    /** Points by column, and what every sentence begins with. */
    private static final class Points {

        private final int start;
        private final int[] byColumn;

        Points(int start, int[] byColumn) {
            this.start = start;
            this.byColumn = byColumn;
        }

        boolean tip(int[] columns) {
            return start
                            + Arrays.stream(columns)
                                    .map(column -> byColumn[column])
                                    .sum()
                    > 0;
        }
    }

    private static Points points(Model model, Vocabulary vocabulary) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] found = model.getFeatureWeights();
        int[] points = new int[vocabulary.size() + 1];
        for (int column = 1; column <= vocabulary.size(); column++) {
            int rounded = (int) Math.round(sign * found[column - 1] * 100);
            points[column] = Math.abs(rounded) >= LEAST_POINTS ? rounded : 0;
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

    /** The columns that are filled, the constant one last. */
    private static Feature[] features(WeighedExample example, Vocabulary vocabulary) {
        List<Feature> features = new ArrayList<>();
        for (int column : vocabulary.columns(example.features())) {
            features.add(new FeatureNode(column, 1));
        }
        features.add(new FeatureNode(vocabulary.size() + 1, 1));
        return features.toArray(Feature[]::new);
    }

    private static List<Weight> weights(Points points, Vocabulary vocabulary) {
        List<Weight> weights = new ArrayList<>(vocabulary.weights(column -> points.byColumn[column]));
        weights.sort(Comparator.comparing(Weight::language).thenComparing(Weight::name));
        weights.addFirst(new Weight("any", Weight.START, points.start, 0, 0, new SourceRow("weights.tsv", 0)));
        return weights;
    }
}
