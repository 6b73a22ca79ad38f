package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redline.lexicon.compile.SymbolTrie;
import redline.lexicon.compile.Symbols;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * The readings of the single words of a text as edges. A common word has hundreds, of which a match needs a few: an edge
 * is made when it is asked for, and only if the conditions of its key hold and no longer name took its place.
 */
final class WordEdges {

    private static final Set<String> STANCES = Set.of("anti", "pro", "non", "pan", "анти", "про", "не", "пан");

    private final ScannedText text;
    private final List<WordKeys> words;
    private final Conditions conditions;
    private final Symbols symbols;
    /** The pieces of words with a space inside: no misspelled words. */
    private final BitSet wellSpelled;

    private final BitSet withoutGroups = new BitSet();
    /** By word, the symbols that it is no longer, and a bit for each, as most words are still all they were. */
    private final int[] @Nullable [] without;

    private final long[] withoutBits;

    WordEdges(ScannedText text, List<WordKeys> words, Conditions conditions, Symbols symbols, BitSet wellSpelled) {
        this.text = text;
        this.words = words;
        this.conditions = conditions;
        this.symbols = symbols;
        this.wellSpelled = wellSpelled;
        this.without = new int[words.size()][];
        this.withoutBits = new long[words.size()];
        for (int token = 1; token < words.size(); token++) {
            withoutGroups.set(token, isTailOfCompound(token));
        }
    }

    /** All edges of a word, in the order of their symbols. */
    List<Edge> all(int token) {
        return those(token, words.get(token).keys());
    }

    /** The edges of a word that some of its keys give, in their order. */
    List<Edge> those(int token, List<Key> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Edge> edges = new ArrayList<>(keys.size());
        for (Key key : keys) {
            if (stands(token, key)) {
                addOnce(edge(token, key), edges);
            }
        }
        return edges;
    }

    /** The edges of a word that are one symbol. */
    List<Edge> of(int token, int symbol) {
        WordKeys word = words.get(token);
        int first = word.find(symbol);
        if (first < 0) {
            return List.of();
        }
        int end = first + 1;
        while (end < word.keys().size() && word.keys().get(end).symbol() == symbol) {
            end++;
        }
        return those(token, word.keys().subList(first, end));
    }

    /** Two keys of a word may differ in their conditions only. */
    private static void addOnce(Edge edge, List<Edge> edges) {
        for (int i = edges.size() - 1; i >= 0 && edges.get(i).symbol() == edge.symbol(); i--) {
            Edge other = edges.get(i);
            if (other.features() == edge.features() && other.kinds() == edge.kinds()) {
                return;
            }
        }
        edges.add(edge);
    }

    /** The symbols of all edges of a word, in their order. */
    int[] symbols(int token) {
        List<Key> keys = words.get(token).keys();
        int[] symbols = new int[keys.size()];
        int count = 0;
        for (Key key : keys) {
            boolean known = count > 0 && symbols[count - 1] == key.symbol();
            if (!known && stands(token, key)) {
                symbols[count++] = key.symbol();
            }
        }
        return Arrays.copyOf(symbols, count);
    }

    /** All features that some edge of a word has. */
    int features(int token) {
        int features = 0;
        for (Key key : words.get(token).keys()) {
            if ((features & key.features()) != key.features() && stands(token, key)) {
                features |= key.features();
            }
        }
        return features;
    }

    /** Whether a key of a word counts in this text. */
    boolean stands(int token, Key key) {
        boolean misspelled = wellSpelled.get(token) && (key.kinds() & MatchKind.MISSPELLING.bit()) != 0;
        return !misspelled && conditions.hold(key, token) && !isGone(token, key.symbol());
    }

    private boolean isGone(int token, int symbol) {
        return ((withoutBits[token] & SymbolTrie.bit(symbol)) != 0 && isWithout(token, symbol))
                || (withoutGroups.get(token) && symbols.group(symbol) != 0);
    }

    private boolean isWithout(int token, int symbol) {
        int[] gone = without[token];
        if (gone != null) {
            for (int one : gone) {
                if (one == symbol) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "anti-American", «про-китайский»: the word names a stance, not a group. */
    private boolean isTailOfCompound(int token) {
        int start = text.token(token).span().start();
        return text.original().charAt(start - 1) == '-'
                && text.token(token - 1).span().end() == start - 1
                && STANCES.contains(text.token(token - 1).form());
    }

    /** The edge of a key that counts. */
    Edge edge(int token, Key key) {
        int kinds = key.kinds() | markKinds(text.token(token));
        int group = symbols.group(key.symbol());
        return new Edge(token, token + 1, key.symbol(), group, key.features(), kinds, Optional.empty());
    }

    static int markKinds(Token word) {
        return (word.is(Token.INVISIBLE) ? MatchKind.INVISIBLE.bit() : 0)
                | (word.is(Token.COMBINING) ? MatchKind.COMBINING.bit() : 0)
                | (word.is(Token.COMPATIBILITY) ? MatchKind.COMPATIBILITY.bit() : 0)
                | (word.is(Token.SPACED) ? MatchKind.SPACED.bit() : 0)
                | (word.is(Token.GLUED) ? MatchKind.GLUED.bit() : 0);
    }

    /** The roles that a word has by its keys. */
    int roles(int token, List<Key> withRoles) {
        int roles = 0;
        for (Key key : withRoles) {
            int role = symbols.roles(key.symbol());
            if ((roles & role) != role && stands(token, key)) {
                roles |= role;
            }
        }
        return roles;
    }

    /** Forgets that a word alone names a group. */
    void removeGroups(int token) {
        withoutGroups.set(token);
    }

    /** Forgets that a word alone is a symbol. */
    void remove(int token, int symbol) {
        if (words.get(token).find(symbol) >= 0 && !isWithout(token, symbol)) {
            int[] before = without[token];
            int size = before == null ? 0 : before.length;
            int[] gone = before == null ? new int[1] : Arrays.copyOf(before, size + 1);
            gone[size] = symbol;
            without[token] = gone;
            withoutBits[token] |= SymbolTrie.bit(symbol);
        }
    }
}
