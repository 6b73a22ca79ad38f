package redline.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.function.Consumer;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.Shape;
import redline.lexicon.pattern.Pattern.Gap;
import redline.match.Found.Filled;
import redline.text.ScannedText;

/** Finds every way in which an ordered shape fits around one edge that fills its anchor. */
final class OrderedVerifier {

    private final Lattice lattice;
    private final Shape shape;
    private final Budget budget;
    private final Consumer<Found> sink;
    private final Deque<Filled> filled = new ArrayDeque<>();

    OrderedVerifier(Lattice lattice, Shape shape, Budget budget, Consumer<Found> sink) {
        this.lattice = lattice;
        this.shape = shape;
        this.budget = budget;
        this.sink = sink;
    }

    void verify(int anchor, Edge edge) {
        filled.clear();
        filled.add(new Filled(shape.elements().get(anchor), edge));
        left(anchor - 1, edge.from(), shape.elements().get(anchor).gap(), anchor, edge.to());
    }

    /** Places the elements before {@code start}, the next one being {@code index}, then those after {@code end}. */
    private void left(int index, int start, Gap gap, int anchor, int end) {
        if (!budget.step()) {
            return;
        }
        if (index < 0) {
            right(anchor + 1, end, Gap.NONE);
            return;
        }
        Element element = shape.elements().get(index);
        if (element.optional()) {
            left(index - 1, start, gap.plus(element.gap()), anchor, end);
        }
        for (int stop = start; stop > 0 && start - stop <= gap.most(); stop--) {
            if (!passes(stop, start, gap)) {
                if (stop < start && !mayStandInGap(stop, gap)) {
                    break;
                }
                continue;
            }
            for (Edge edge : lattice.edges().endingAt(stop, element)) {
                filled.addFirst(new Filled(element, edge));
                left(index - 1, edge.from(), element.gap(), anchor, end);
                filled.removeFirst();
            }
        }
    }

    private void right(int index, int end, Gap before) {
        if (!budget.step()) {
            return;
        }
        if (index == shape.elements().size()) {
            sink.accept(new Found(shape.rule(), new ArrayList<>(filled)));
            return;
        }
        Element element = shape.elements().get(index);
        Gap gap = before.plus(element.gap());
        if (element.optional()) {
            right(index + 1, end, gap);
        }
        for (int start = end; start < lattice.text().size() && start - end <= gap.most(); start++) {
            if (start > end && !mayStandInGap(start - 1, gap)) {
                break;
            }
            if (!passes(end, start, gap)) {
                continue;
            }
            for (Edge edge : lattice.edges().from(start, element)) {
                filled.addLast(new Filled(element, edge));
                right(index + 1, edge.to(), Gap.NONE);
                filled.removeLast();
            }
        }
    }

    /** Whether the words from {@code end} up to {@code start} may stand between two elements. */
    private boolean passes(int end, int start, Gap gap) {
        if (start >= lattice.text().size()) {
            return false;
        }
        if (end == start) {
            int bound = lattice.text().boundBefore(start);
            return bound < (shape.wholeSentence() ? ScannedText.SENTENCE : ScannedText.CLAUSE);
        }
        for (int token = end; token <= start; token++) {
            boolean open = shape.wholeSentence()
                    ? lattice.text().boundBefore(token) < ScannedText.SENTENCE
                    : lattice.bound(token) == ScannedText.NONE || isCopulaDash(token, end, gap);
            if (!open || (token < start && !mayStandInGap(token, gap))) {
                return false;
            }
        }
        return true;
    }

    /** A dash that stands for "is" may come before the fillers: «X — настоящие Y». */
    private boolean isCopulaDash(int token, int end, Gap gap) {
        return token == end
                && !gap.any()
                && !lattice.is(token, WordRole.CONJUNCTION)
                && lattice.text().hasDashBefore(token);
    }

    private boolean mayStandInGap(int token, Gap gap) {
        return gap.any() || lattice.is(token, WordRole.FILLER) || lattice.is(token, WordRole.NEG);
    }
}
