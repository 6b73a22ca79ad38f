package redline.match;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redline.lexicon.compile.CompiledLexicon;
import redline.text.KazakhCuts;
import redline.text.ScannedText;

/** What the literal pass finds in a text, by rule and tokens. */
public final class LiteralHits {

    /**
     * One place.
     *
     * @param rule number of an entry, or of an exception after the last entry
     * @param to token after the last one
     */
    public record Hit(int rule, int from, int to) {}

    private static final int DISGUISES = Stream.of(
                    MatchKind.LOOK_ALIKE,
                    MatchKind.LEET,
                    MatchKind.HIDDEN,
                    MatchKind.STRETCHED,
                    MatchKind.SPLIT,
                    MatchKind.GLUED,
                    MatchKind.TRANSLITERATION,
                    MatchKind.KAZAKH_LATIN,
                    MatchKind.MISSPELLING,
                    MatchKind.KAZAKH_SUFFIX)
            .mapToInt(MatchKind::bit)
            .sum();

    private final CompiledLexicon compiled;
    private final LatticeBuilder lattices;

    public LiteralHits(CompiledLexicon compiled, KazakhCuts kazakh) {
        this.compiled = compiled;
        this.lattices = new LatticeBuilder(compiled.tables(), new KeyReader(compiled.tables(), kazakh));
    }

    /** The places found without undoing any disguise. */
    public Set<Hit> in(ScannedText text) {
        Lattice lattice = lattices.build(text, Optional.empty());
        BestFits best = new BestFits(lattice);
        new LiteralPass(compiled.tables().literals(), lattice, new Budget(), best).run();
        Set<Hit> hits = new HashSet<>();
        for (Found found : best.all()) {
            boolean disguised =
                    found.filled().stream().anyMatch(filled -> (filled.edge().kinds() & DISGUISES) != 0);
            if (!disguised) {
                hits.add(new Hit(
                        found.rule(),
                        tokenAt(text, lattice, found.from()),
                        tokenAt(text, lattice, found.to() - 1) + 1));
            }
        }
        return hits;
    }

    /**
     * Whether a name of several words begins inside a place: the matcher reads the longest name of a class at each start,
     * plain Lucene every one.
     */
    public boolean holdsLongName(ScannedText text, Hit place) {
        Lattice lattice = lattices.build(text, Optional.empty());
        for (int token = 0; token < lattice.text().size(); token++) {
            int scanned = tokenAt(text, lattice, token);
            boolean inside = scanned >= place.from() && scanned < place.to();
            if (inside && lattice.from(token).stream().anyMatch(edge -> edge.to() - edge.from() > 1)) {
                return true;
            }
        }
        return false;
    }

    /** The scanned word that a word of the lattice is, or is a piece of. */
    private static int tokenAt(ScannedText text, Lattice lattice, int read) {
        int start = lattice.text().token(read).span().start();
        int token = 0;
        while (text.token(token).span().end() <= start) {
            token++;
        }
        return token;
    }
}
