package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.SymbolTrie;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;
import redline.match.Found.Filled;

/** The first pass: plain phrases, by walking the trie of literals over the lattice from every word. */
final class LiteralPass {

    private static final Element WORD = new Element(-1, 0, FeatureFilter.NONE, Role.AGENT, false, Gap.NONE);

    private final SymbolTrie literals;
    private final Lattice lattice;
    private final LatticeEdges edges;
    private final Budget budget;
    private final BestFits best;

    LiteralPass(SymbolTrie literals, Lattice lattice, Budget budget, BestFits best) {
        this.literals = literals;
        this.lattice = lattice;
        this.edges = lattice.edges();
        this.budget = budget;
        this.best = best;
    }

    void run() {
        for (int start = 0; start < lattice.text().size(); start++) {
            walk(new ArrayList<>(), SymbolTrie.ROOT, start);
        }
    }

    private void walk(List<Filled> path, int state, int at) {
        if (at >= lattice.text().size() || (!path.isEmpty() && !lattice.touches(at - 1, at))) {
            return;
        }
        for (Edge edge : edges.splitsFrom(at)) {
            step(path, state, edge);
        }
        WordProspects word = edges.prospects(at);
        List<Key> keys = path.isEmpty() ? word.literalStarts() : word.literalParts();
        for (Key key : keys) {
            int next = literals.next(state, key.symbol());
            if (next >= 0 && isWorthAStep(next, at + 1) && edges.words().stands(at, key)) {
                step(path, state, edges.words().edge(at, key));
            }
        }
        for (Edge edge : edges.namesFrom(at)) {
            step(path, state, edge);
        }
    }

    /** Whether a phrase ends with a state, or may go on from it with a word. */
    private boolean isWorthAStep(int state, int at) {
        if (literals.firstOutput(state) < literals.endOutput(state)) {
            return true;
        }
        return at < lattice.text().size()
                && (edges.hasAddedFrom(at)
                        || (literals.following(state) & edges.prospects(at).literalBits()) != 0);
    }

    private void step(List<Filled> path, int state, Edge edge) {
        int next = literals.next(state, edge.symbol());
        if (next < 0 || !budget.step()) {
            return;
        }
        path.add(new Filled(WORD, edge));
        for (int i = literals.firstOutput(next); i < literals.endOutput(next); i++) {
            best.accept(new Found(literals.output(i), path));
        }
        walk(path, next, edge.to());
        path.removeLast();
    }
}
