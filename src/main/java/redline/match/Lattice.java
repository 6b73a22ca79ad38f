package redline.match;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Symbols;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Span;

/** A scanned text with everything its words can stand for: edges by where they start and end, roles by word. */
public final class Lattice {

    private static final int LONGEST_ROLE = 6;
    private static final int LONGEST_ASIDE = 3;

    private final ScannedText text;
    private final Optional<Lattice> parent;
    private final LatticeEdges edges;
    private final int[] roles;
    private final boolean kazakh;

    Lattice(ScannedText text, Optional<Lattice> parent, LatticeEdges edges, boolean kazakh) {
        this.text = text;
        this.kazakh = kazakh;
        this.parent = parent;
        this.edges = edges;
        this.roles = new int[text.size()];
        for (int token = 0; token < text.size(); token++) {
            roles[token] = edges.words().roles(token, edges.prospects(token).roles());
        }
    }

    /** The lattice of a text in which nothing can match. */
    static Lattice ofNothing(Symbols symbols) {
        Conditions none = new Conditions(ScannedText.EMPTY, symbols, List.of());
        WordEdges words = new WordEdges(ScannedText.EMPTY, List.of(), none, symbols, new BitSet());
        return new Lattice(ScannedText.EMPTY, Optional.empty(), new LatticeEdges(symbols, words, List.of()), false);
    }

    /** A step that is no pronoun; a concept brings its group. */
    Edge edge(int from, int to, int symbol, int features, int kinds) {
        return new Edge(from, to, symbol, edges.symbols().group(symbol), features, kinds, Optional.empty());
    }

    void add(Edge edge) {
        if (edges.add(edge)) {
            addRoles(edge);
        }
    }

    /** Adds a word with a space inside; these are added before all others. */
    void addSplit(Edge edge) {
        edges.addSplit(edge);
        addRoles(edge);
    }

    /**
     * Adds a name unless a longer one of its symbol starts there, and forgets shorter ones: "beaten" where "beaten up" is
     * one alternative.
     */
    void addLongest(Edge name) {
        if (edges.addLongest(name)) {
            addRoles(name);
        }
    }

    private void addRoles(Edge edge) {
        int role = edges.symbols().roles(edge.symbol());
        for (int i = edge.from(); role != 0 && i < edge.to(); i++) {
            roles[i] |= role;
        }
    }

    /** The edges, sorted by what they are. */
    LatticeEdges edges() {
        return edges;
    }

    /** The longest name of several words with a role that a token stands in. */
    public Optional<Match.TokenRange> nameAround(int token, WordRole role) {
        @Nullable Edge longest = null;
        for (int start = Math.max(0, token - LONGEST_ROLE); start <= token; start++) {
            for (Edge edge : edges.addedFrom(start)) {
                boolean covers = edge.to() > token && edge.to() - edge.from() > 1;
                boolean named = covers && (edges.symbols().roles(edge.symbol()) & role.bit()) != 0;
                if (named && (longest == null || edge.to() - edge.from() > longest.to() - longest.from())) {
                    longest = edge;
                }
            }
        }
        return longest == null ? Optional.empty() : Optional.of(new Match.TokenRange(longest.from(), longest.to() - 1));
    }

    void addRole(int token, WordRole role) {
        roles[token] |= role.bit();
    }

    /** The text that the edges run through. */
    public ScannedText text() {
        return text;
    }

    /** Whether some word shows that the text is, at least in part, Kazakh, in Cyrillic or in Latin letters. */
    boolean showsKazakh() {
        return kazakh;
    }

    /** The text that this one replies to, if it is known. */
    public Optional<Lattice> parent() {
        return parent;
    }

    /** All features that some edge has that starts at a token. */
    int features(int token) {
        return edges.features(token);
    }

    /** Every edge that starts at a token. */
    List<Edge> from(int token) {
        return edges.from(token);
    }

    /** Whether some words can stand for a symbol. */
    public boolean holds(int symbol) {
        return IntStream.range(0, text.size())
                .anyMatch(token -> !edges.from(token, symbol).isEmpty());
    }

    /** Whether a word has a role. */
    public boolean is(int token, WordRole role) {
        return (roles[token] & role.bit()) != 0;
    }

    /** The words of the longest name with a role that a token stands in, or the token itself. */
    public Span roleSpan(int token) {
        Span longest = text.token(token).span();
        for (int start = Math.max(0, token - LONGEST_ROLE); start <= token; start++) {
            for (Edge edge : edges.addedFrom(start)) {
                Span span = text.span(edge.from(), edge.to() - 1);
                boolean covers = edge.to() > token && edges.symbols().roles(edge.symbol()) != 0;
                longest = covers && span.end() - span.start() > longest.end() - longest.start() ? span : longest;
            }
        }
        return longest;
    }

    /** Whether a word is none of the closed classes and no number. */
    public boolean isContent(int token) {
        return !WordRole.isFunctionWord(roles[token]) && !is(token, WordRole.IMPERATIVE_TIME);
    }

    /** Whether some group is named at a word. */
    public boolean isGroup(int token) {
        return !edges.groupsFrom(token).isEmpty();
    }

    /** Whether some reading of a word is a nominative. */
    public boolean isNominative(int token) {
        int nominatives = Features.cell(Features.NOM, 0) | Features.cell(Features.NOM, 1);
        return (edges.features(token) & nominatives) != 0;
    }

    /** Whether two words stand side by side with no bound of a clause between them; the conjunction itself is no bound. */
    boolean touches(int left, int right) {
        return text.boundBefore(right) < ScannedText.CLAUSE && right == left + 1;
    }

    /** The bound before a token, conjunctions included; the commas around «, блин,» or ", honestly," part nothing. */
    public int bound(int token) {
        int written = text.boundBefore(token);
        if (written == ScannedText.SOFT
                && !is(token, WordRole.CONJUNCTION)
                && (isAside(token, 1) || isAside(token - 1, -1))) {
            return ScannedText.NONE;
        }
        return written < ScannedText.CLAUSE && is(token, WordRole.CONJUNCTION) ? ScannedText.CLAUSE : written;
    }

    /** Whether a token opens, or with step -1 closes, a few fillers that stand between two soft bounds. */
    private boolean isAside(int token, int step) {
        for (int i = 0; i < LONGEST_ASIDE; i++) {
            int word = token + i * step;
            if (word <= 0 || word >= text.size() - 1 || !is(word, WordRole.FILLER)) {
                return false;
            }
            int bound = text.boundBefore(step > 0 ? word + 1 : word);
            if (bound != ScannedText.NONE) {
                return bound == ScannedText.SOFT;
            }
        }
        return false;
    }

    /** First token of the run around {@code token} that no bound of the given strength interrupts. */
    public int runStart(int token, int strength) {
        int i = token;
        while (i > 0 && bound(i) < strength) {
            i--;
        }
        return i;
    }

    /** The end, exclusive, of the run around {@code token} that no bound of the given strength interrupts. */
    public int runEnd(int token, int strength) {
        int i = token + 1;
        while (i < text.size() && bound(i) < strength) {
            i++;
        }
        return i;
    }
}
