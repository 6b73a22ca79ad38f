package redline.match;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.MatchTables;
import redline.text.KazakhCuts;
import redline.text.ScannedText;
import redline.text.TextScanner;

/**
 * Finds the entries of a lexicon in a scanned text: literals by a trie over the lattice of keys, every other pattern by
 * its anchor. Safe for use by several threads.
 */
public final class PhraseMatcher {

    /** More than this in one post is no post that a person reads; the rest is left out and the assessment says so. */
    static final int MOST_FOUND = 2000;

    private final MatchTables tables;
    private final KeyReader reader;
    private final ProspectTable prospects;
    private final LatticeBuilder lattices;
    private final MatchBuilder matches;

    /** A matcher for a compiled lexicon. */
    public PhraseMatcher(CompiledLexicon compiled, KazakhCuts kazakh) {
        this(compiled.lexicon(), compiled.tables(), kazakh);
    }

    PhraseMatcher(Lexicon lexicon, MatchTables tables, KazakhCuts kazakh) {
        this.tables = tables;
        this.reader = new KeyReader(tables, kazakh);
        this.prospects = new ProspectTable(tables, weighed(lexicon));
        this.lattices = new LatticeBuilder(prospects, reader);
        this.matches = new MatchBuilder(lexicon, tables);
    }

    private static BitSet weighed(Lexicon lexicon) {
        BitSet weighed = new BitSet();
        for (int rule = 0; rule < lexicon.entries().size(); rule++) {
            weighed.set(rule, lexicon.entries().get(rule).weighed());
        }
        return weighed;
    }

    /**
     * What was found.
     *
     * @param lattice the text with everything its words can stand for, for the context step; empty where nothing can
     *     match
     * @param complete false when the budget of steps ran out or more was found than is kept
     */
    public record Result(Lattice lattice, List<Match> matches, boolean complete) {}

    /** Tells texts in which nothing can match, without reading them word by word. */
    public Sieve sieve(TextScanner scanner) {
        return new Sieve(new RunReader(tables.telling(), prospects, new WordBeginnings(tables), scanner, reader));
    }

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
        KeyReader.Reading words = reader.read(text);
        Conditions conditions = new Conditions(words.text(), tables.symbols(), words.keys());
        if (parent.isEmpty() && !mayMatch(words, conditions)) {
            return new Result(Lattice.ofNothing(tables.symbols()), List.of(), true);
        }
        Lattice lattice = lattices.build(words, conditions, parent.map(p -> lattices.build(p, Optional.empty())));
        Budget budget = new Budget();
        Weighing weighing = new Weighing(lattice, tables.scale());
        List<Found> found = found(lattice, weighing, budget, false);
        boolean complete = !budget.isSpent() && found.size() <= MOST_FOUND;
        List<Found> first = found.subList(0, Math.min(found.size(), MOST_FOUND));
        return new Result(lattice, matches.build(lattice, weighing, first), complete);
    }

    /** The sentences of a text that name a group and no power, as they are weighed. */
    public List<SentenceWords> sentences(ScannedText text) {
        return SentenceWords.all(lattice(text), tables.scale()).stream()
                .filter(SentenceWords::namesGroup)
                .toList();
    }

    /** Everything that the words of a text can stand for. */
    public Lattice lattice(ScannedText text) {
        return lattices.build(text, Optional.empty());
    }

    /** Words in the letters of another language and words with a space inside have keys that are found later only. */
    private boolean mayMatch(KeyReader.Reading words, Conditions conditions) {
        return conditions.isInLatin()
                || reader.hasSplitWords(words)
                || Prospects.of(prospects, words, conditions).any();
    }

    /** The matches in everything that the words of a text can stand for, whatever its words promise. */
    List<Match> matches(Lattice lattice) {
        Weighing weighing = new Weighing(lattice, tables.scale());
        return matches.build(lattice, weighing, found(lattice, weighing, new Budget(), true));
    }

    /** Every rule that fits, each place once. */
    List<Found> found(Lattice lattice, Budget budget) {
        return found(lattice, new Weighing(lattice, tables.scale()), budget, true);
    }

    /** Every entry that fits; exceptions too in the sentences where some entry fits, or in all. */
    private List<Found> found(Lattice lattice, Weighing weighing, Budget budget, boolean exceptions) {
        BestFits best = new BestFits(lattice);
        new LiteralPass(tables.literals(), lattice, budget, best).run();
        ShapePass shapes = new ShapePass(
                prospects, lattice, budget, best, (token, rule) -> weighing.tips(token, matches.leastPoints(rule)));
        shapes.findEntries(allWords(lattice));
        new WeighedPass(prospects, lattice, weighing, best).run(matches::leastPoints);
        shapes.findExceptions(exceptions ? allWords(lattice) : best.wordsBelow(tables.rules()));
        return best.all();
    }

    private static BitSet allWords(Lattice lattice) {
        BitSet words = new BitSet();
        words.set(0, lattice.text().size());
        return words;
    }
}
