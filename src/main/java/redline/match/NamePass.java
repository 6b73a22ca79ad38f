package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.compile.KeyFlags;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.MatchTables.NameOutput;
import redline.lexicon.compile.SymbolTrie;
import redline.text.Features;
import redline.text.ScannedText;

/**
 * Adds the names of several words to a lattice, the longest of each class at each start. Names of words only come
 * first; those in which a class stands come after them, when the members of that class are known.
 */
final class NamePass {

    private final ProspectTable prospects;
    private final MatchTables tables;
    private final Lattice lattice;
    private final Conditions conditions;
    private final LatticeEdges edges;
    private final SymbolTrie names;
    private final int holdsClass;

    /** One of the two passes: {@link KeyFlags#HOLDS_CLASS} for names in which a class stands, 0 for all others. */
    NamePass(ProspectTable prospects, Lattice lattice, Conditions conditions, int holdsClass) {
        this.prospects = prospects;
        this.tables = prospects.tables();
        this.lattice = lattice;
        this.conditions = conditions;
        this.edges = lattice.edges();
        this.names = tables.names();
        this.holdsClass = holdsClass;
    }

    void run() {
        List<Edge> found = new ArrayList<>();
        List<Edge> here = new ArrayList<>();
        for (int start = 0; start < lattice.text().size(); start++) {
            here.clear();
            walkFrom(start, here);
            for (Edge edge : here) {
                if (!isLongerOfSameClassIn(here, edge)) {
                    found.add(edge);
                }
            }
        }
        List<Edge> outer = withoutGroupsInside(found);
        for (Edge name : outer) {
            if (name.group() != 0) {
                edges.removeGroupsInside(name);
            }
        }
        outer.forEach(this::addWithSets);
    }

    private void walkFrom(int start, List<Edge> found) {
        List<Edge> path = new ArrayList<>();
        for (Edge edge : edges.splitsFrom(start)) {
            step(path, SymbolTrie.ROOT, edge, found);
        }
        WordProspects word = edges.prospects(start);
        int[] states = word.nameStates();
        for (int i = 0; i < states.length; i++) {
            Key key = word.nameStarts().get(i);
            if (mayGoOnBy(word.nameFollowing()[i], start + 1) && edges.words().stands(start, key)) {
                goOn(path, states[i], edges.words().edge(start, key), found);
            }
        }
        for (Edge edge : edges.namesFrom(start)) {
            step(path, SymbolTrie.ROOT, edge, found);
        }
    }

    /** Whether a name may go on from a state with a word. */
    private boolean mayGoOn(int state, int at) {
        return mayGoOnBy(names.following(state), at);
    }

    private boolean mayGoOnBy(long following, int at) {
        return at < lattice.text().size()
                && (edges.hasAddedFrom(at) || (following & edges.prospects(at).nameBits()) != 0);
    }

    /** Leaves out a group inside a longer name of a group: "Kazakh speakers" in "non-Kazakh speakers". */
    private List<Edge> withoutGroupsInside(List<Edge> names) {
        int[] reach = new int[lattice.text().size()];
        for (Edge name : names) {
            if (name.group() != 0) {
                reach[name.from()] = Math.max(reach[name.from()], name.to());
            }
        }
        List<Edge> outer = new ArrayList<>(names.size());
        int start = 0;
        int before = 0;
        for (Edge name : names) {
            for (; start < name.from(); start++) {
                before = Math.max(before, reach[start]);
            }
            boolean inside = before >= name.to() || reach[name.from()] > name.to();
            if (name.group() == 0 || !inside) {
                outer.add(name);
            }
        }
        return outer;
    }

    private static boolean isLongerOfSameClassIn(List<Edge> edges, Edge edge) {
        for (Edge other : edges) {
            if (isLongerOfSameClass(other, edge)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLongerOfSameClass(Edge other, Edge edge) {
        boolean sameClass = edge.group() != 0 ? other.group() == edge.group() : other.symbol() == edge.symbol();
        return other.to() > edge.to() && sameClass;
    }

    private void addWithSets(Edge edge) {
        lattice.addLongest(edge);
        for (int above : tables.symbols().supers(edge.symbol())) {
            if (prospects.isUsed(above)) {
                lattice.addLongest(lattice.edge(edge.from(), edge.to(), above, edge.features(), edge.kinds()));
            }
        }
    }

    private void walk(List<Edge> path, int state, int at, List<Edge> found) {
        if (!mayGoOn(state, at) || !lattice.touches(at - 1, at)) {
            return;
        }
        for (Edge edge : edges.splitsFrom(at)) {
            step(path, state, edge, found);
        }
        for (Key key : edges.prospects(at).nameParts()) {
            int next = names.next(state, key.symbol());
            if (next >= 0 && edges.words().stands(at, key)) {
                goOn(path, next, edges.words().edge(at, key), found);
            }
        }
        for (Edge edge : edges.namesFrom(at)) {
            step(path, state, edge, found);
        }
    }

    private void step(List<Edge> path, int state, Edge edge, List<Edge> found) {
        int next = names.next(state, edge.symbol());
        if (next >= 0) {
            goOn(path, next, edge, found);
        }
    }

    private void goOn(List<Edge> path, int state, Edge edge, List<Edge> found) {
        path.add(edge);
        addOutputs(path, state, found);
        walk(path, state, edge.to(), found);
        path.removeLast();
    }

    private void addOutputs(List<Edge> path, int state, List<Edge> found) {
        int from = path.get(0).from();
        for (int i = names.firstOutput(state); i < names.endOutput(state); i++) {
            NameOutput output = tables.nameOutputs().get(names.output(i));
            boolean ambiguous = (output.flags() & KeyFlags.AMBIGUOUS) != 0;
            boolean later = (output.flags() & KeyFlags.HOLDS_CLASS) != holdsClass;
            boolean list = tables.symbols().group(output.symbol()) != 0 && hasComma(path);
            if (!later && !list && (!ambiguous || conditions.isClearName(from))) {
                found.add(name(output, path));
            }
        }
    }

    /** «русских, немцев» are two groups, no name of one. */
    private boolean hasComma(List<Edge> path) {
        int last = path.get(path.size() - 1).from();
        return lattice.text().boundBetween(path.get(0).from(), last) != ScannedText.NONE;
    }

    private Edge name(NameOutput output, List<Edge> path) {
        int kinds = 0;
        for (Edge part : path) {
            kinds |= part.kinds();
        }
        int head = path.get(output.head()).features();
        boolean plural = (output.flags() & KeyFlags.PLURAL_STEM) != 0;
        int features = output.extraFeatures() | (plural ? KeyLookup.plural(head) : head);
        if ((output.extraFeatures() & Features.NOUN) != 0) {
            features &= ~Features.ADJ;
        }
        return lattice.edge(path.get(0).from(), path.get(path.size() - 1).to(), output.symbol(), features, kinds);
    }
}
