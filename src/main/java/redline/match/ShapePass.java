package redline.match;

import redline.lexicon.compile.AnchorTable;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.Shape;

/** The second pass: every other pattern, verified around each edge that is its anchor. */
final class ShapePass {

    private final MatchTables tables;
    private final Lattice lattice;
    private final Budget budget;
    private final BestFits best;
    private final SentenceSymbols sentences;

    ShapePass(MatchTables tables, Lattice lattice, Budget budget, BestFits best) {
        this.tables = tables;
        this.lattice = lattice;
        this.budget = budget;
        this.best = best;
        this.sentences = new SentenceSymbols(lattice);
    }

    void run() {
        for (int token = 0; token < lattice.text().size(); token++) {
            for (Edge edge : lattice.from(token)) {
                verifyAll(tables.anchors(), edge.symbol(), edge);
                if (!tables.pairs().isEmpty()) {
                    pairs(edge);
                }
            }
        }
    }

    private void pairs(Edge first) {
        if (first.to() >= lattice.text().size() || !tables.pairs().hasPairsOf(first.symbol())) {
            return;
        }
        for (Edge second : lattice.from(first.to())) {
            verifyAll(tables.pairs(), AnchorTable.pair(first.symbol(), second.symbol()), first);
        }
    }

    private void verifyAll(AnchorTable anchors, long key, Edge edge) {
        int found = anchors.find(key);
        if (found < 0) {
            return;
        }
        for (int i = anchors.first(found); i < anchors.end(found); i++) {
            Shape shape = tables.shapes().get(anchors.shape(i));
            if (sentences.mayHold(shape, edge.from())) {
                verify(shape, anchors.element(i), edge);
            }
        }
    }

    private void verify(Shape shape, int anchor, Edge edge) {
        if (shape.free()) {
            new FreeVerifier(lattice, shape, budget, best::accept).verify(anchor, edge);
        } else {
            new OrderedVerifier(lattice, shape, budget, best::accept).verify(anchor, edge);
        }
    }
}
