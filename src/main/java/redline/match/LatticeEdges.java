package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.Symbols;

/** The edges of a lattice: words with a space inside, single words, then names and pronouns, in this order. */
final class LatticeEdges {

    private static final int UNKNOWN = -1;

    private final Symbols symbols;
    private final WordEdges words;
    private final List<WordProspects> prospects;
    private final AddedEdges splits;
    private final AddedEdges added;
    /** What was asked for before, by word, until edges change there. */
    private final List<@Nullable List<Edge>> groupsFrom;

    private final List<@Nullable List<Edge>> groupsEndingAt;
    private final int[] features;

    LatticeEdges(Symbols symbols, WordEdges words, List<WordProspects> prospects) {
        this.symbols = symbols;
        this.words = words;
        this.prospects = prospects;
        this.splits = new AddedEdges(prospects.size());
        this.added = new AddedEdges(prospects.size());
        this.groupsFrom = new ArrayList<>(Collections.nCopies(prospects.size() + 1, null));
        this.groupsEndingAt = new ArrayList<>(Collections.nCopies(prospects.size() + 1, null));
        this.features = new int[prospects.size() + 1];
        Arrays.fill(features, UNKNOWN);
    }

    private void forget(int from, int to) {
        for (int token = from; token <= to; token++) {
            groupsFrom.set(token, null);
            groupsEndingAt.set(token, null);
            features[token] = UNKNOWN;
        }
    }

    Symbols symbols() {
        return symbols;
    }

    /** What a word can be part of. */
    WordProspects prospects(int token) {
        return prospects.get(token);
    }

    /** The edges of the single words. */
    WordEdges words() {
        return words;
    }

    /** Every edge that starts at a word. */
    List<Edge> from(int token) {
        return joined(splits.from(token), words.all(token), added.from(token));
    }

    /** The symbols of every edge that starts at a word, repetitions included. */
    int[] symbolsFrom(int token) {
        int[] single = words.symbols(token);
        if (!hasAddedFrom(token)) {
            return single;
        }
        return IntStream.concat(Arrays.stream(single), addedFrom(token).stream().mapToInt(Edge::symbol))
                .toArray();
    }

    /** The words with a space inside that start at a word. */
    List<Edge> splitsFrom(int token) {
        return splits.from(token);
    }

    /** The names and pronouns that start at a word. */
    List<Edge> namesFrom(int token) {
        return added.from(token);
    }

    /** Whether anything but the single word starts there. */
    boolean hasAddedFrom(int token) {
        return !splits.from(token).isEmpty() || !added.from(token).isEmpty();
    }

    /** The edges of more than one word that start at a word, and pronouns. */
    List<Edge> addedFrom(int token) {
        return joined(splits.from(token), List.of(), added.from(token));
    }

    /** The edges that start at a word and are one symbol. */
    List<Edge> from(int token, int symbol) {
        return joined(those(splits.from(token), symbol), words.of(token, symbol), those(added.from(token), symbol));
    }

    /** The edges of groups that start at a word. */
    List<Edge> groupsFrom(int token) {
        List<Edge> known = groupsFrom.get(token);
        if (known == null) {
            List<Edge> single = words.those(token, prospects.get(token).groups());
            known = joined(groups(splits.from(token)), single, groups(added.from(token)));
            groupsFrom.set(token, known);
        }
        return known;
    }

    /** The edges of groups that end before a word. */
    List<Edge> groupsEndingAt(int token) {
        List<Edge> known = groupsEndingAt.get(token);
        if (known == null) {
            List<Edge> single = words.those(token - 1, prospects.get(token - 1).groups());
            known = joined(groups(splits.endingAt(token)), single, groups(added.endingAt(token)));
            groupsEndingAt.set(token, known);
        }
        return known;
    }

    /** All features that some edge has that starts at a word. */
    int features(int token) {
        if (features[token] == UNKNOWN) {
            int all = words.features(token);
            for (Edge edge : splits.from(token)) {
                all |= edge.features();
            }
            for (Edge edge : added.from(token)) {
                all |= edge.features();
            }
            features[token] = all;
        }
        return features[token];
    }

    /** The edges that start at a word and may fill an element. */
    List<Edge> from(int token, Element element) {
        return element.isGroup() ? accepted(groupsFrom(token), element) : from(token, element.symbol());
    }

    /** The edges that end before a word and may fill an element. */
    List<Edge> endingAt(int token, Element element) {
        return element.isGroup()
                ? accepted(groupsEndingAt(token), element)
                : joined(
                        those(splits.endingAt(token), element.symbol()),
                        words.of(token - 1, element.symbol()),
                        those(added.endingAt(token), element.symbol()));
    }

    private static List<Edge> accepted(List<Edge> edges, Element element) {
        List<Edge> accepted = new ArrayList<>(edges.size());
        for (Edge edge : edges) {
            if (element.accepts(edge.symbol(), edge.group(), edge.features())) {
                accepted.add(edge);
            }
        }
        return accepted;
    }

    private static List<Edge> those(List<Edge> edges, int symbol) {
        return edges.isEmpty()
                ? edges
                : edges.stream().filter(edge -> edge.symbol() == symbol).toList();
    }

    private static List<Edge> groups(List<Edge> edges) {
        return edges.isEmpty()
                ? edges
                : edges.stream().filter(edge -> edge.group() != 0).toList();
    }

    private static List<Edge> joined(List<Edge> first, List<Edge> second, List<Edge> third) {
        if (first.isEmpty() && third.isEmpty()) {
            return second;
        }
        List<Edge> all = new ArrayList<>(first.size() + second.size() + third.size());
        all.addAll(first);
        all.addAll(second);
        all.addAll(third);
        return all;
    }

    /** Adds a word with a space inside; these are added before all others. */
    void addSplit(Edge edge) {
        if (!splits.has(edge)) {
            splits.add(edge);
            forget(edge.from(), edge.to());
        }
    }

    /** Adds an edge; false if it is there already. */
    boolean add(Edge edge) {
        boolean known = splits.has(edge)
                || added.has(edge)
                || (edge.to() == edge.from() + 1
                        && words.of(edge.from(), edge.symbol()).contains(edge));
        if (!known) {
            added.add(edge);
            forget(edge.from(), edge.to());
        }
        return !known;
    }

    /** Forgets the groups named inside a longer name of a group: «крымские татары» are no «татары». */
    void removeGroupsInside(Edge name) {
        for (int token = name.from(); token < name.to(); token++) {
            if (name.to() - name.from() > 1) {
                words.removeGroups(token);
            }
            splits.removeFrom(token, edge -> isInside(edge, name));
            added.removeFrom(token, edge -> isInside(edge, name));
        }
        forget(name.from(), name.to());
    }

    private static boolean isInside(Edge edge, Edge name) {
        return edge.group() != 0
                && edge.from() >= name.from()
                && edge.to() <= name.to()
                && edge.to() - edge.from() < name.to() - name.from();
    }

    /** Adds a name unless a longer one of its symbol starts there, and forgets the shorter ones. */
    boolean addLongest(Edge name) {
        if (splits.hasLonger(name) || added.hasLonger(name)) {
            return false;
        }
        if (name.to() > name.from() + 1) {
            words.remove(name.from(), name.symbol());
        }
        splits.removeShorter(name);
        added.removeShorter(name);
        forget(name.from(), name.to());
        return add(name);
    }
}
