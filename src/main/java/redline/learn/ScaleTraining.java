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
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import redline.lexicon.SourceRow;
import redline.lexicon.Weight;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.Scale;
import redline.proof.LabelledPost;

/**
 * Makes the weights of words from the examples of the lexicon: a regularised logistic regression over the sentences that
 * name a group, escalating or not. The same rows give the same weights.
 */
public final class ScaleTraining {

    /** The inverse strength of regularisation: chosen by measuring on independent sentences, as are all figures here. */
    private static final double COST = 0.2;

    /** What the words must outweigh beyond even odds, in hundredths: precision comes first. */
    private static final int THRESHOLD = 90;

    /** How often a post counts that a person wrote, beside a hit. */
    private static final int NATURAL = 5;

    /** Of so many misses that were made to look like an entry one is learned. */
    private static final int MISSES = 3;

    /** How often innocent sentences that tip are learned again. */
    private static final int REPETITIONS = 8;

    /** Weights nearer to zero are left out. */
    private static final int LEAST_POINTS = 5;

    private static final double TOLERANCE = 0.001;

    private ScaleTraining() {}

    /**
     * What the training made.
     *
     * @param weights sorted by name, what every sentence begins with first
     * @param words the words by which weighed entries are found
     * @param escalating sentences that escalate
     * @param innocent sentences that do not
     */
    public record Result(List<Weight> weights, List<LearnedWord> words, int escalating, int innocent) {

        public Result {
            weights = List.copyOf(weights);
            words = List.copyOf(words);
        }
    }

    /**
     * The weights that the examples of a lexicon and labelled posts give. An innocent sentence that tips is learned again,
     * since a miss forgives sooner than a wrong flag.
     *
     * @param posts what people wrote, not made after patterns: each counts several times
     */
    public static Result of(CompiledLexicon compiled, List<LabelledPost> posts) {
        WeighedExample.Reader reader = new WeighedExample.Reader(compiled);
        List<WeighedExample> examples = new ArrayList<>(reader.examples());
        int made = examples.size();
        examples.addAll(reader.posts(posts));
        Vocabulary vocabulary = Vocabulary.of(examples, compiled.tables().symbols());
        List<Lesson> all = examples.stream()
                .map(example -> new Lesson(example, vocabulary))
                .toList();
        List<Lesson> lessons = lessons(all, made);
        Points points = points(train(lessons, vocabulary), vocabulary);
        for (int round = 0; round < REPETITIONS; round++) {
            Points before = points;
            all.stream()
                    .filter(lesson -> !lesson.escalates && before.tip(lesson))
                    .forEach(lessons::add);
            points = points(train(lessons, vocabulary), vocabulary);
        }
        int escalating =
                (int) examples.stream().filter(WeighedExample::escalates).count();
        return new Result(
                weights(points, vocabulary),
                new CategoryTally(examples, compiled.tables().symbols()).words(),
                escalating,
                examples.size() - escalating);
    }

    /** What is learned first: hits, some of the misses that were made to look like an entry, and posts several times. */
    private static List<Lesson> lessons(List<Lesson> all, int made) {
        List<Lesson> lessons = new ArrayList<>();
        int misses = 0;
        for (Lesson lesson : all.subList(0, made)) {
            if (lesson.escalates || misses++ % MISSES == 0) {
                lessons.add(lesson);
            }
        }
        for (Lesson lesson : all.subList(made, all.size())) {
            lessons.addAll(Collections.nCopies(NATURAL, lesson));
        }
        return lessons;
    }

    /** A sentence as it is learned: the columns that it fills, the constant one last. */
    private static final class Lesson {

        private final boolean escalates;
        private final double share;
        private final Feature[] filled;

        Lesson(WeighedExample example, Vocabulary vocabulary) {
            this.escalates = example.escalates();
            this.share = Scale.share(example.size());
            int[] columns = vocabulary.columns(example);
            this.filled = new Feature[columns.length + 1];
            for (int i = 0; i < columns.length; i++) {
                filled[i] = new FeatureNode(columns[i], share);
            }
            filled[columns.length] = new FeatureNode(vocabulary.size() + 1, 1);
        }

        IntStream columns() {
            return Arrays.stream(filled, 0, filled.length - 1).mapToInt(Feature::getIndex);
        }
    }

    /** Points by column, and what every sentence begins with. */
    private static final class Points {

        private final int start;
        private final int[] byColumn;

        Points(int start, int[] byColumn) {
            this.start = start;
            this.byColumn = byColumn;
        }

        boolean tip(Lesson lesson) {
            int sum = lesson.columns().map(column -> byColumn[column]).sum();
            return start + Math.round(lesson.share * sum) > 0;
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

    private static Model train(List<Lesson> lessons, Vocabulary vocabulary) {
        Problem problem = new Problem();
        problem.l = lessons.size();
        problem.n = vocabulary.size() + 1;
        problem.bias = 1;
        problem.x = lessons.stream().map(lesson -> lesson.filled).toArray(Feature[][]::new);
        problem.y =
                lessons.stream().mapToDouble(lesson -> lesson.escalates ? 1 : 0).toArray();
        Linear.disableDebugOutput();
        return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
    }

    private static List<Weight> weights(Points points, Vocabulary vocabulary) {
        List<Weight> weights = new ArrayList<>(vocabulary.weights(column -> points.byColumn[column]));
        weights.addFirst(new Weight(Weight.START, "", points.start, 0, 0, new SourceRow("weights.tsv", 0)));
        return weights;
    }
}
