package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redline.lexicon.WordRole;
import redline.lexicon.compile.Symbols;
import redline.text.Features;
import redline.text.ScannedText;
import redline.text.Span;

/** A scanned text with everything its words can stand for: edges by where they start and end, roles by word. */
public final class Lattice {

    private static final int LONGEST_ROLE = 6;

    private final ScannedText text;
    private final Optional<Lattice> parent;
    private final Symbols symbols;
    private final List<List<Edge>> starting;
    private final List<List<Edge>> ending;
    private final int[] roles;
    private final boolean kazakh;

    Lattice(ScannedText text, Optional<Lattice> parent, Symbols symbols, boolean kazakh) {
        this.text = text;
        this.kazakh = kazakh;
        this.parent = parent;
        this.symbols = symbols;
        this.starting = new ArrayList<>(text.size());
        this.ending = new ArrayList<>(text.size() + 1);
        for (int i = 0; i < text.size(); i++) {
            starting.add(new ArrayList<>());
            ending.add(new ArrayList<>());
        }
        ending.add(new ArrayList<>());
        this.roles = new int[text.size()];
    }

    /** The lattice of a text in which nothing can match. */
    static Lattice ofNothing(Symbols symbols) {
        return new Lattice(ScannedText.EMPTY, Optional.empty(), symbols, false);
    }

    /** A step that is no pronoun; a concept brings its group. */
    Edge edge(int from, int to, int symbol, int features, int kinds) {
        return new Edge(from, to, symbol, symbols.group(symbol), features, kinds, Optional.empty());
    }

    void add(Edge edge) {
        if (!holds(starting.get(edge.from()), edge)) {
            put(edge);
        }
    }

    /** Adds an edge to those of one word, which come in the order of their symbols and after all others of its start. */
    void addInOrder(Edge edge) {
        List<Edge> edges = starting.get(edge.from());
        for (int i = edges.size() - 1; i >= 0 && edges.get(i).symbol() >= edge.symbol(); i--) {
            if (edges.get(i).equals(edge)) {
                return;
            }
        }
        put(edge);
    }

    private void put(Edge edge) {
        starting.get(edge.from()).add(edge);
        ending.get(edge.to()).add(edge);
        int role = symbols.roles(edge.symbol());
        for (int i = edge.from(); role != 0 && i < edge.to(); i++) {
            roles[i] |= role;
        }
    }

    private static boolean holds(List<Edge> edges, Edge edge) {
        for (Edge other : edges) {
            if (other.symbol() == edge.symbol() && other.equals(edge)) {
                return true;
            }
        }
        return false;
    }

    /** Forgets the groups named by single words inside a longer name of a group: «крымские татары» are no «татары». */
    void removeGroupsInside(Edge name) {
        for (int token = name.from(); token < name.to(); token++) {
            starting.get(token).removeIf(edge -> isInside(edge, name));
            ending.get(token + 1).removeIf(edge -> isInside(edge, name));
        }
    }

    /** Forgets shorter readings of the same symbol from the same start: "beaten" where "beaten up" is one alternative. */
    void removeShorter(Edge name) {
        List<Edge> edges = starting.get(name.from());
        for (int i = edges.size() - 1; i >= 0; i--) {
            Edge edge = edges.get(i);
            if (edge.symbol() == name.symbol() && edge.to() < name.to()) {
                edges.remove(i);
                ending.get(edge.to()).remove(edge);
            }
        }
    }

    private static boolean isInside(Edge edge, Edge name) {
        return edge.group() != 0
                && edge.from() >= name.from()
                && edge.to() <= name.to()
                && edge.to() - edge.from() < name.to() - name.from();
    }

    /** The longest name of several words with a role that a token stands in. */
    public Optional<Match.TokenRange> nameAround(int token, WordRole role) {
        @Nullable Edge longest = null;
        for (int start = Math.max(0, token - LONGEST_ROLE); start <= token; start++) {
            for (Edge edge : starting.get(start)) {
                boolean covers = edge.to() > token && edge.to() - edge.from() > 1;
                boolean named = covers && (symbols.roles(edge.symbol()) & role.bit()) != 0;
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

    List<Edge> from(int token) {
        return starting.get(token);
    }

    /** Edges that end before a token. */
    List<Edge> endingAt(int token) {
        return ending.get(token);
    }

    Symbols symbols() {
        return symbols;
    }

    /** Whether some words can stand for a symbol. */
    public boolean holds(int symbol) {
        return starting.stream().anyMatch(edges -> edges.stream().anyMatch(edge -> edge.symbol() == symbol));
    }

    /** Whether a word has a role. */
    public boolean is(int token, WordRole role) {
        return (roles[token] & role.bit()) != 0;
    }

    /** The words of the longest name with a role that a token stands in, or the token itself. */
    public Span roleSpan(int token) {
        Span longest = text.token(token).span();
        for (int start = Math.max(0, token - LONGEST_ROLE); start <= token; start++) {
            for (Edge edge : starting.get(start)) {
                Span span = text.span(edge.from(), edge.to() - 1);
                boolean covers = edge.to() > token && symbols.roles(edge.symbol()) != 0;
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
        for (Edge edge : starting.get(token)) {
            if (edge.group() != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some reading of a word is a nominative. */
    public boolean isNominative(int token) {
        int nominatives = Features.cell(Features.NOM, 0) | Features.cell(Features.NOM, 1);
        return starting.get(token).stream().anyMatch(edge -> (edge.features() & nominatives) != 0);
    }

    /** Whether two words stand side by side with no bound of a clause between them; the conjunction itself is no bound. */
    boolean touches(int left, int right) {
        return text.boundBefore(right) < ScannedText.CLAUSE && right == left + 1;
    }

    /** The bound before a token, conjunctions included. */
    public int bound(int token) {
        int written = text.boundBefore(token);
        return written < ScannedText.CLAUSE && is(token, WordRole.CONJUNCTION) ? ScannedText.CLAUSE : written;
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
