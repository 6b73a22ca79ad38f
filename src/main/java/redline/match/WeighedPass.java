package redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.Shape;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;
import redline.match.Found.Filled;
import redline.text.ScannedText;

/**
 * The third pass: weighed entries that are a group and nothing else. Where a sentence tips the scale for one, the words
 * that weigh most there stand in what is found as if the entry had asked for them.
 */
final class WeighedPass {

    private final ProspectTable table;
    private final Lattice lattice;
    private final Weighing weighing;
    private final BestFits best;

    WeighedPass(ProspectTable table, Lattice lattice, Weighing weighing, BestFits best) {
        this.table = table;
        this.lattice = lattice;
        this.weighing = weighing;
        this.best = best;
    }

    /**
     * Finds them in the whole text.
     *
     * @param least by more than how many points a sentence must tip, by the number of the entry
     */
    void run(IntUnaryOperator least) {
        for (int number : table.groupsAlone()) {
            Shape shape = table.shape(number);
            Element group = shape.elements().get(0);
            int points = least.applyAsInt(shape.rule());
            for (int token = 0; token < lattice.text().size(); token++) {
                for (Edge edge : lattice.edges().from(token, group)) {
                    if (weighing.tips(token, points)) {
                        find(shape.rule(), new Filled(group, edge));
                    }
                }
            }
        }
    }

    private void find(int rule, Filled group) {
        List<Filled> filled = new ArrayList<>();
        filled.add(group);
        for (int word : words(group.edge())) {
            clear(word).ifPresent(edge -> filled.add(new Filled(element(edge.symbol()), edge)));
        }
        if (filled.size() > 1) {
            best.accept(new Found(rule, filled));
        }
    }

    /** The heaviest content words, or the nearest one where all their weight is beside them, or the heaviest of all words. */
    private List<Integer> words(Edge group) {
        IntPredicate near = word -> isNear(word, group);
        IntPredicate content = near.and(lattice::isContent);
        List<Integer> words = weighing.heaviest(group.from(), content);
        if (words.isEmpty()) {
            words = nearest(group, content);
        }
        return words.isEmpty() ? weighing.heaviest(group.from(), near) : words;
    }

    private List<Integer> nearest(Edge group, IntPredicate wanted) {
        ScannedText text = lattice.text();
        return IntStream.range(
                        text.runStart(group.from(), ScannedText.SENTENCE),
                        text.runEnd(group.from(), ScannedText.SENTENCE))
                .filter(wanted)
                .boxed()
                .min(Comparator.comparingInt(word -> Math.abs(word - group.from())))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether a word stands in the same voice as the group and not far from it. */
    private boolean isNear(int word, Edge group) {
        return (word < group.from() || word >= group.to())
                && Math.abs(word - group.from()) < FreeVerifier.WINDOW
                && lattice.text().quotation(word) == lattice.text().quotation(group.from())
                && clear(word).isPresent();
    }

    /** A reading of a single word that can hardly be another word. */
    private Optional<Edge> clear(int word) {
        return lattice.from(word).stream()
                .filter(edge -> edge.to() == word + 1 && (edge.kinds() & WeighedMatches.ROUGH) == 0)
                .min(Comparator.comparingInt(Edge::kinds).thenComparingInt(Edge::symbol));
    }

    private static Element element(int symbol) {
        return new Element(symbol, 0, FeatureFilter.NONE, Role.AGENT, false, Gap.NONE);
    }
}
