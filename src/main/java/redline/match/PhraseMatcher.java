package redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.AnchorTable;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.Shape;
import redline.lexicon.compile.SymbolTrie;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node.Role;
import redline.lexicon.pattern.Pattern.Gap;
import redline.match.Found.Filled;
import redline.text.KazakhCuts;
import redline.text.ScannedText;

/**
 * Finds the entries of a lexicon in a scanned text: literals by a trie over the lattice of keys, every other pattern by
 * its anchor. Safe for use by several threads.
 */
public final class PhraseMatcher {

    private final MatchTables tables;
    private final LatticeBuilder lattices;
    private final MatchBuilder matches;

    /** A matcher for a compiled lexicon. */
    public PhraseMatcher(CompiledLexicon compiled, KazakhCuts kazakh) {
        this(compiled.lexicon(), compiled.tables(), kazakh);
    }

    PhraseMatcher(Lexicon lexicon, MatchTables tables, KazakhCuts kazakh) {
        this.tables = tables;
        this.lattices = new LatticeBuilder(tables, new KeyFinder(tables, kazakh));
        this.matches = new MatchBuilder(lexicon, tables);
    }

    /**
     * What was found.
     *
     * @param lattice the text with everything its words can stand for, for the context step
     * @param complete false when the budget of steps ran out
     */
    public record Result(Lattice lattice, List<Match> matches, boolean complete) {}

    /** The matches in a text, in the order of their places and entries. */
    public Result match(ScannedText text) {
        return match(text, Optional.empty());
    }

    /**
     * The matches in a text.
     *
     * @param parent the text that it replies to: only pronouns and quotations look there
     */
    public Result match(ScannedText text, Optional<ScannedText> parent) {
        Lattice lattice = lattices.build(text, parent.map(p -> lattices.build(p, Optional.empty())));
        Budget budget = new Budget();
        List<Found> found = found(lattice, budget);
        return new Result(lattice, matches.build(lattice, found), !budget.isSpent());
    }

    /** Every rule that fits, each place once. */
    List<Found> found(Lattice lattice, Budget budget) {
        Best best = new Best(lattice);
        literals(lattice, budget, best);
        shapes(lattice, budget, best);
        return best.all();
    }

    private void literals(Lattice lattice, Budget budget, Best best) {
        for (int start = 0; start < lattice.text().size(); start++) {
            walk(lattice, budget, new ArrayList<>(), SymbolTrie.ROOT, start, best);
        }
    }

    private void walk(Lattice lattice, Budget budget, List<Filled> path, int state, int at, Best best) {
        boolean reachable = path.isEmpty() || (at < lattice.text().size() && lattice.touches(at - 1, at));
        if (at >= lattice.text().size() || !reachable) {
            return;
        }
        for (Edge edge : lattice.from(at)) {
            int next = tables.literals().next(state, edge.symbol());
            if (next < 0 || !budget.step()) {
                continue;
            }
            path.add(new Filled(LITERAL_ELEMENT, edge));
            for (int i = tables.literals().firstOutput(next);
                    i < tables.literals().endOutput(next);
                    i++) {
                best.accept(new Found(tables.literals().output(i), path));
            }
            walk(lattice, budget, path, next, edge.to(), best);
            path.remove(path.size() - 1);
        }
    }

    private static final redline.lexicon.compile.Element LITERAL_ELEMENT =
            new redline.lexicon.compile.Element(-1, 0, FeatureFilter.NONE, Role.AGENT, false, Gap.NONE);

    private void shapes(Lattice lattice, Budget budget, Best best) {
        Signature signature = new Signature(lattice);
        for (int token = 0; token < lattice.text().size(); token++) {
            for (Edge edge : List.copyOf(lattice.from(token))) {
                verifyAll(lattice, budget, best, signature, tables.anchors(), edge.symbol(), edge);
                if (!tables.pairs().isEmpty()) {
                    pairs(lattice, budget, best, signature, edge);
                }
            }
        }
    }

    private void pairs(Lattice lattice, Budget budget, Best best, Signature signature, Edge first) {
        if (first.to() >= lattice.text().size()) {
            return;
        }
        for (Edge second : lattice.from(first.to())) {
            long key = AnchorTable.pair(first.symbol(), second.symbol());
            verifyAll(lattice, budget, best, signature, tables.pairs(), key, first);
        }
    }

    private void verifyAll(
            Lattice lattice, Budget budget, Best best, Signature signature, AnchorTable anchors, long key, Edge edge) {
        int found = anchors.find(key);
        if (found < 0) {
            return;
        }
        for (int i = anchors.first(found); i < anchors.end(found); i++) {
            Shape shape = tables.shapes().get(anchors.shape(i));
            if (!signature.mayHold(shape, edge.from())) {
                continue;
            }
            if (shape.free()) {
                new FreeVerifier(lattice, shape, budget, best::accept).verify(anchors.element(i), edge);
            } else {
                new OrderedVerifier(lattice, shape, budget, best::accept).verify(anchors.element(i), edge);
            }
        }
    }

    /** Keeps the best of all ways in which a rule fits one target, or one start where there is no target. */
    private static final class Best {
        private static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(f -> f.to() - f.from())
                .thenComparingInt(Found::from)
                .thenComparing(f -> f.filled().size(), Comparator.reverseOrder())
                .thenComparingInt(Best::kinds)
                .thenComparing(Best::places);

        private final Lattice lattice;
        private final Map<String, Found> best = new TreeMap<>();

        Best(Lattice lattice) {
            this.lattice = lattice;
        }

        void accept(Found found) {
            if (SlotRule.allows(lattice, found)) {
                best.merge(key(found), found, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
            }
        }

        private static String key(Found found) {
            boolean targeted = found.targetFrom() >= 0;
            return found.rule() + ":" + (targeted ? found.targetFrom() + "-" + found.targetTo() : "@" + found.from());
        }

        private static int kinds(Found found) {
            int kinds = 0;
            for (Filled filled : found.filled()) {
                kinds |= filled.edge().kinds();
            }
            return Integer.bitCount(kinds) * (1 << 16) + kinds;
        }

        private static String places(Found found) {
            StringBuilder places = new StringBuilder();
            for (Filled filled : found.filled()) {
                places.append(filled.edge().from())
                        .append(',')
                        .append(filled.edge().to())
                        .append(',');
                places.append(filled.edge().symbol()).append(';');
            }
            return places.toString();
        }

        List<Found> all() {
            return best.values().stream()
                    .sorted(Comparator.comparingInt(Found::from)
                            .thenComparingInt(Found::to)
                            .thenComparingInt(Found::rule)
                            .thenComparingInt(Found::targetFrom))
                    .toList();
        }
    }

    /** The bits of all symbols of a sentence: a shape whose obligatory bits are not all there cannot match in it. */
    private static final class Signature {
        private final long[] low;
        private final long[] high;
        private final Lattice lattice;

        Signature(Lattice lattice) {
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

    /** The target of the match's text, for callers that only ask whether there is one. */
    static Optional<Filled> target(Found found) {
        return found.filled().stream().filter(f -> f.element().isTarget()).findFirst();
    }
}
