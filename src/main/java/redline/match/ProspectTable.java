package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.compile.AnchorTable;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.KeyFlags;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.Shape;
import redline.lexicon.compile.SymbolTrie;

/**
 * What each entry asks for, without order, forms and places: the symbols of its obligatory words and the classes of its
 * groups, found by one of the symbols. Names in which a class stands are kept in the same way. Immutable.
 */
final class ProspectTable {

    private static final int[] NONE = {};

    /** What one entry or name asks for: symbols, a mask for each group, and the symbol of a name or -1 for an entry. */
    static final class Prospect {
        private final int[] symbols;
        private final int[] groups;
        private final int output;

        Prospect(int[] symbols, int[] groups, int output) {
            this.symbols = symbols;
            this.groups = groups;
            this.output = output;
        }

        int output() {
            return output;
        }

        /** Whether the groups are among those of a text and the symbols among those of a sentence. */
        boolean mayHold(int namedGroups, BitSet present) {
            for (int group : groups) {
                if ((namedGroups & group) == 0) {
                    return false;
                }
            }
            for (int symbol : symbols) {
                if (!present.get(symbol)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final MatchTables tables;
    private final List<Prospect> prospects = new ArrayList<>();
    private final Map<Integer, List<Integer>> collected = new HashMap<>();
    private final Map<Integer, int[]> byAnchor = new HashMap<>();
    private final BitSet askedFor = new BitSet();

    ProspectTable(MatchTables tables) {
        this.tables = tables;
        addShapes(tables.anchors());
        addShapes(tables.pairs());
        tables.literals().forEach((symbols, rule) -> {
            if (rule < tables.rules()) {
                add(rarest(symbols), new Prospect(symbols, NONE, -1));
            }
        });
        tables.names().forEach((symbols, name) -> {
            Arrays.stream(symbols).skip(1).forEach(askedFor::set);
            MatchTables.NameOutput output = tables.nameOutputs().get(name);
            if ((output.flags() & KeyFlags.HOLDS_CLASS) != 0) {
                add(rarest(symbols), new Prospect(symbols, NONE, output.symbol()));
            }
        });
        collected.forEach((symbol, numbers) -> byAnchor.put(
                symbol, numbers.stream().mapToInt(Integer::intValue).toArray()));
        collected.clear();
    }

    private void addShapes(AnchorTable anchors) {
        for (int key = 0; key < anchors.size(); key++) {
            for (int i = anchors.first(key); i < anchors.end(key); i++) {
                Shape shape = tables.shapes().get(anchors.shape(i));
                if (shape.rule() < tables.rules()) {
                    add(shape.elements().get(anchors.element(i)).symbol(), prospect(shape));
                }
            }
        }
    }

    private static Prospect prospect(Shape shape) {
        List<Element> obligatory =
                shape.elements().stream().filter(element -> !element.optional()).toList();
        return new Prospect(
                obligatory.stream()
                        .filter(element -> !element.isGroup())
                        .mapToInt(Element::symbol)
                        .toArray(),
                obligatory.stream()
                        .filter(Element::isGroup)
                        .mapToInt(Element::groups)
                        .toArray(),
                -1);
    }

    /** Of the symbols of a phrase the one that fewest others stand above: common words stand in many patterns. */
    private int rarest(int[] symbols) {
        return Arrays.stream(symbols)
                .boxed()
                .min(Comparator.comparingInt(symbol -> tables.symbols().supers(symbol).length))
                .orElseThrow();
    }

    private void add(int anchor, Prospect prospect) {
        collected.computeIfAbsent(anchor, symbol -> new ArrayList<>()).add(prospects.size());
        prospects.add(prospect);
        for (int symbol : prospect.symbols) {
            askedFor.set(symbol);
        }
    }

    Prospect prospect(int number) {
        return prospects.get(number);
    }

    int[] entriesBy(int symbol) {
        return byAnchor.getOrDefault(symbol, NONE);
    }

    boolean isAskedFor(int symbol) {
        return askedFor.get(symbol);
    }

    boolean beginsName(int symbol) {
        return tables.names().next(SymbolTrie.ROOT, symbol) >= 0;
    }

    int group(int symbol) {
        return tables.symbols().group(symbol);
    }

    MatchTables tables() {
        return tables;
    }
}
