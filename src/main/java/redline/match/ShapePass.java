package redline.match;

import java.util.BitSet;
import java.util.List;
import redline.lexicon.compile.Shape;

/**
 * The second pass: every pattern that is no plain phrase. In each sentence those whose words and groups all stand there
 * are verified around each edge that is their anchor.
 */
final class ShapePass {

    private final ProspectTable table;
    private final Needs needs;
    private final Lattice lattice;
    private final LatticeEdges edges;
    private final Budget budget;
    private final BestFits best;
    private final Tipping tipping;
    private final Places present;
    private int groups;
    private SymbolLists bySymbol;
    private boolean exceptions;

    /** Tells sentences in which a weighed entry may count, before its words are looked for. */
    @FunctionalInterface
    interface Tipping {

        /** Whether the sentence around a token tips the scale for an entry, by its number. */
        boolean tips(int token, int rule);
    }

    ShapePass(ProspectTable table, Lattice lattice, Budget budget, BestFits best, Tipping tipping) {
        this.table = table;
        this.needs = table.needs();
        this.lattice = lattice;
        this.edges = lattice.edges();
        this.budget = budget;
        this.best = best;
        this.tipping = tipping;
        this.present = needs.none();
        this.bySymbol = table.entries();
    }

    /** Finds the entries in the sentences that hold some of the words. */
    void findEntries(BitSet words) {
        bySymbol = table.entries();
        exceptions = false;
        run(words);
    }

    /** Finds the exceptions in the sentences that hold some of the words. */
    void findExceptions(BitSet words) {
        bySymbol = table.exceptions();
        exceptions = true;
        run(words);
    }

    private void run(BitSet words) {
        int from = 0;
        while (from < lattice.text().size()) {
            int to = from + 1;
            while (to < lattice.text().size()
                    && lattice.text().sentence(to) == lattice.text().sentence(from)) {
                to++;
            }
            int word = words.nextSetBit(from);
            if (word >= 0 && word < to) {
                run(from, to);
            }
            from = to;
        }
    }

    private void run(int from, int to) {
        present.clear();
        groups = 0;
        for (int token = from; token < to; token++) {
            present.addAll(edges.prospects(token).asked());
            for (Edge edge : edges.groupsFrom(token)) {
                groups |= edge.group();
            }
            for (Edge edge : edges.addedFrom(token)) {
                if (needs.place(edge.symbol()) >= 0) {
                    present.add(needs.place(edge.symbol()));
                }
            }
        }
        for (int token = from; token < to; token++) {
            verifyAll(edges.splitsFrom(token));
            WordProspects word = edges.prospects(token);
            verifyAll(exceptions ? word.exceptions() : word.entries(), token);
            verifyAll(edges.namesFrom(token));
        }
    }

    private void verifyAll(int[] numbers, int token) {
        for (int number : numbers) {
            if (mayMatch(number, token)) {
                verify(number, edges.words().of(token, table.anchor(number)));
            }
        }
    }

    private boolean mayMatch(int number, int token) {
        return table.isShape(number)
                && needs.hold(number, groups, present)
                && (!table.isWeighed(number)
                        || tipping.tips(token, table.shape(number).rule()));
    }

    private void verifyAll(List<Edge> anchors) {
        for (Edge edge : anchors) {
            for (int i = bySymbol.first(edge.symbol()); i < bySymbol.end(edge.symbol()); i++) {
                int number = bySymbol.at(i);
                if (mayMatch(number, edge.from())) {
                    verify(number, List.of(edge));
                }
            }
        }
    }

    private void verify(int number, List<Edge> anchors) {
        Shape shape = table.shape(number);
        for (Edge edge : anchors) {
            if (shape.free()) {
                new FreeVerifier(lattice, shape, budget, best::accept).verify(table.element(number), edge);
            } else {
                new OrderedVerifier(lattice, shape, budget, best::accept).verify(table.element(number), edge);
            }
        }
    }
}
