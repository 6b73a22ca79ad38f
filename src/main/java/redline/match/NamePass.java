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

    private final MatchTables tables;
    private final Lattice lattice;
    private final Conditions conditions;
    private final int holdsClass;

    /** One of the two passes: {@link KeyFlags#HOLDS_CLASS} for names in which a class stands, 0 for all others. */
    NamePass(MatchTables tables, Lattice lattice, Conditions conditions, int holdsClass) {
        this.tables = tables;
        this.lattice = lattice;
        this.conditions = conditions;
        this.holdsClass = holdsClass;
    }

    void run() {
        List<Edge> found = new ArrayList<>();
        for (int start = 0; start < lattice.text().size(); start++) {
            List<Edge> here = new ArrayList<>();
            walk(new ArrayList<>(), SymbolTrie.ROOT, start, here);
            for (Edge edge : here) {
                if (here.stream().noneMatch(other -> isLongerOfSameClass(other, edge))) {
                    found.add(edge);
                }
            }
        }
        List<Edge> outer = withoutGroupsInside(found);
        outer.stream().filter(edge -> edge.group() != 0).forEach(lattice::removeGroupsInside);
        outer.forEach(this::addWithSets);
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

    private static boolean isLongerOfSameClass(Edge other, Edge edge) {
        boolean sameClass = edge.group() != 0 ? other.group() == edge.group() : other.symbol() == edge.symbol();
        return sameClass && other.to() > edge.to();
    }

    private void addWithSets(Edge edge) {
        addLongest(edge);
        for (int above : tables.symbols().supers(edge.symbol())) {
            addLongest(lattice.edge(edge.from(), edge.to(), above, edge.features(), edge.kinds()));
        }
    }

    private void addLongest(Edge edge) {
        for (Edge other : lattice.from(edge.from())) {
            if (other.symbol() == edge.symbol() && other.to() > edge.to()) {
                return;
            }
        }
        lattice.removeShorter(edge);
        lattice.add(edge);
    }

    private void walk(List<Edge> path, int state, int at, List<Edge> found) {
        if (at >= lattice.text().size() || (!path.isEmpty() && !lattice.touches(at - 1, at))) {
            return;
        }
        for (Edge edge : lattice.from(at)) {
            int next = tables.names().next(state, edge.symbol());
            if (next >= 0) {
                path.add(edge);
                addOutputs(path, next, found);
                walk(path, next, edge.to(), found);
                path.remove(path.size() - 1);
            }
        }
    }

    private void addOutputs(List<Edge> path, int state, List<Edge> found) {
        SymbolTrie names = tables.names();
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
