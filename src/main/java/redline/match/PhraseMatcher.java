package redline.match;

import java.util.List;
import java.util.Optional;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.MatchTables;
import redline.text.KazakhCuts;
import redline.text.ScannedText;

/**
 * Finds the entries of a lexicon in a scanned text: literals by a trie over the lattice of keys, every other pattern by
 * its anchor. Safe for use by several threads.
 */
public final class PhraseMatcher {

    /** More than this in one post is no post that a person reads; the rest is left out and the assessment says so. */
    static final int MOST_FOUND = 2000;

    private final MatchTables tables;
    private final LatticeBuilder lattices;
    private final MatchBuilder matches;

    /** A matcher for a compiled lexicon. */
    public PhraseMatcher(CompiledLexicon compiled, KazakhCuts kazakh) {
        this(compiled.lexicon(), compiled.tables(), kazakh);
    }

    PhraseMatcher(Lexicon lexicon, MatchTables tables, KazakhCuts kazakh) {
        this.tables = tables;
        this.lattices = new LatticeBuilder(tables, kazakh);
        this.matches = new MatchBuilder(lexicon, tables);
    }

    /**
     * What was found.
     *
     * @param lattice the text with everything its words can stand for, for the context step
     * @param complete false when the budget of steps ran out or more was found than is kept
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
        boolean complete = !budget.isSpent() && found.size() <= MOST_FOUND;
        List<Found> first = found.subList(0, Math.min(found.size(), MOST_FOUND));
        return new Result(lattice, matches.build(lattice, first), complete);
    }

    /** Every rule that fits, each place once. */
    List<Found> found(Lattice lattice, Budget budget) {
        BestFits best = new BestFits(lattice);
        new LiteralPass(tables.literals(), lattice, budget, best).run();
        new ShapePass(tables, lattice, budget, best).run();
        return best.all();
    }
}
