package redline.match;

import redline.lexicon.compile.Shape;

/** The bits of all symbols of a sentence: a shape whose obligatory bits are not all there cannot match in it. */
final class Signatures {
    private final long[] low;
    private final long[] high;
    private final Lattice lattice;

    Signatures(Lattice lattice) {
        this.lattice = lattice;
        int sentences = lattice.text().size() == 0
                ? 0
                : lattice.text().sentence(lattice.text().size() - 1) + 1;
        this.low = new long[sentences];
        this.high = new long[sentences];
        for (int token = 0; token < lattice.text().size(); token++) {
            int sentence = lattice.text().sentence(token);
            for (Edge edge : lattice.from(token)) {
                low[sentence] |= Shape.low(edge.symbol());
                high[sentence] |= Shape.high(edge.symbol());
            }
        }
    }

    boolean mayHold(Shape shape, int token) {
        int sentence = lattice.text().sentence(token);
        return (shape.low() & ~low[sentence]) == 0 && (shape.high() & ~high[sentence]) == 0;
    }
}
