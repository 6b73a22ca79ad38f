package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.Shape;
import redline.match.Found.Filled;
import redline.text.ScannedText;

/** Finds every way in which the elements of a free shape stand in one clause, around one edge that fills its anchor. */
final class FreeVerifier {

    /** The widest range of words, first to last, that free order may take. */
    static final int WINDOW = 12;

    private final Lattice lattice;
    private final Shape shape;
    private final Budget budget;
    private final Consumer<Found> sink;

    FreeVerifier(Lattice lattice, Shape shape, Budget budget, Consumer<Found> sink) {
        this.lattice = lattice;
        this.shape = shape;
        this.budget = budget;
        this.sink = sink;
    }

    void verify(int anchor, Edge edge) {
        int strength = shape.wholeSentence() ? ScannedText.SENTENCE : ScannedText.SOFT;
        int start = Math.max(runStart(edge.from(), strength), edge.to() - WINDOW);
        int end = Math.min(runEnd(edge.from(), strength), edge.from() + WINDOW);
        if (start > edge.from() || end < edge.to()) {
            return;
        }
        List<Filled> filled = new ArrayList<>();
        for (int i = 0; i < shape.elements().size(); i++) {
            filled.add(new Filled(shape.elements().get(i), edge));
        }
        place(0, anchor, filled, start, end);
    }

    private int runStart(int token, int strength) {
        return shape.wholeSentence() ? lattice.text().runStart(token, strength) : lattice.runStart(token, strength);
    }

    private int runEnd(int token, int strength) {
        return shape.wholeSentence() ? lattice.text().runEnd(token, strength) : lattice.runEnd(token, strength);
    }

    private void place(int index, int anchor, List<Filled> filled, int start, int end) {
        if (!budget.step()) {
            return;
        }
        if (index == filled.size()) {
            Found found = new Found(shape.rule(), filled);
            if (found.to() - found.from() <= WINDOW) {
                sink.accept(found);
            }
            return;
        }
        if (index == anchor) {
            place(index + 1, anchor, filled, start, end);
            return;
        }
        Element element = shape.elements().get(index);
        Filled before = filled.get(index);
        for (int token = start; token < end; token++) {
            for (Edge edge : lattice.edges().from(token, element)) {
                if (edge.to() <= end && isFree(edge, index, anchor, filled)) {
                    filled.set(index, new Filled(element, edge));
                    place(index + 1, anchor, filled, start, end);
                }
            }
        }
        filled.set(index, before);
    }

    /** Whether an edge shares no word with the anchor and the elements placed so far. */
    private static boolean isFree(Edge edge, int index, int anchor, List<Filled> filled) {
        if (edge.overlaps(filled.get(anchor).edge())) {
            return false;
        }
        for (int i = 0; i < index; i++) {
            if (edge.overlaps(filled.get(i).edge())) {
                return false;
            }
        }
        return true;
    }
}
