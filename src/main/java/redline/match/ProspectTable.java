package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import redline.lexicon.compile.AnchorTable;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.KeyFlags;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.Shape;
import redline.lexicon.compile.SymbolTrie;

/**
 * What each entry and exception asks for, without order, forms and places: its obligatory symbols and the classes of its
 * groups, found by one of the symbols, which is telling where there is no group. Names in which a class stands are kept
 * in the same way. Immutable.
 */
final class ProspectTable {

    private static final int[] NO_GROUPS = {};
    private static final int[] NO_SYMBOLS = {};
    private static final int NO_SYMBOL = -1;
    private static final int LITERAL = -1;

    private final MatchTables tables;
    private final Needs needs;
    private final SymbolLists entries;
    private final SymbolLists names;
    private final SymbolLists exceptions;
    /** The entries that are a group and nothing else. */
    private final int[] groupsAlone;
    /** By number the shape and its element that is the anchor, or the symbol of a name. */
    private final List<Anchored> anchored = new ArrayList<>();

    /** The rules that match only where the scale tips. */
    private final BitSet weighed;

    private final BitSet tellsName = new BitSet();
    private final Places named;
    private final BitSet goesOnInName;
    private final BitSet goesOnInLiteral;
    private final BitSet used;

    /**
     * A shape, found by one of its elements.
     *
     * @param shape its number; of a literal -1, of a name the symbol that it stands for
     */
    private record Anchored(int shape, int element, int symbol) {}

    ProspectTable(MatchTables tables, BitSet weighed) {
        this.tables = tables;
        this.weighed = weighed;
        Needs.Builder building = new Needs.Builder(tables.symbols().size());
        SymbolLists.Builder byEntry = new SymbolLists.Builder();
        SymbolLists.Builder byException = new SymbolLists.Builder();
        this.groupsAlone = addGroupsAlone(tables.anchors(), building);
        addShapes(tables.anchors(), building, byEntry, byException);
        addShapes(tables.pairs(), building, byEntry, byException);
        tables.literals().forEach(rule -> rule < tables.rules(), (symbols, rule) -> {
            int anchor = rarest(telling(symbols));
            byEntry.add(anchor, add(building, symbols, anchor, LITERAL));
        });
        SymbolLists.Builder byName = new SymbolLists.Builder();
        tables.names()
                .forEach(
                        name -> (tables.nameOutputs().get(name).flags() & KeyFlags.HOLDS_CLASS) != 0,
                        (symbols, name) -> {
                            int anchor = rarest(symbols);
                            int output = tables.nameOutputs().get(name).symbol();
                            byName.add(anchor, add(building, symbols, anchor, output));
                        });
        this.goesOnInName = tables.names().goingOn();
        this.goesOnInLiteral = tables.literals().goingOn();
        this.needs = building.build();
        this.named = needs.none();
        tables.names()
                .forEach(
                        name -> true,
                        (symbols, name) ->
                                addName(symbols, tables.nameOutputs().get(name).symbol()));
        this.entries = byEntry.build(tables.symbols().size());
        this.exceptions = byException.build(tables.symbols().size());
        this.names = byName.build(tables.symbols().size());
        this.used = used();
    }

    private BitSet used() {
        BitSet symbols = (BitSet) goesOnInName.clone();
        symbols.or(goesOnInLiteral);
        for (Shape shape : tables.shapes()) {
            for (Element element : shape.elements()) {
                if (!element.isGroup()) {
                    symbols.set(element.symbol());
                }
            }
        }
        for (int symbol = 0; symbol < tables.symbols().size(); symbol++) {
            boolean begins = tables.names().next(SymbolTrie.ROOT, symbol) >= 0
                    || tables.literals().next(SymbolTrie.ROOT, symbol) >= 0;
            boolean weighed = tables.scale().isWord(symbol) || tables.scale().isClass(symbol);
            boolean means =
                    tables.symbols().group(symbol) != 0 || tables.symbols().roles(symbol) != 0;
            if (begins || weighed || means) {
                symbols.set(symbol);
            }
        }
        return symbols;
    }

    private void addName(int[] symbols, int output) {
        setNamed(output);
        for (int above : tables.symbols().supers(output)) {
            setNamed(above);
        }
        if (tables.telling().leads(output)) {
            for (int symbol : telling(symbols)) {
                tellsName.set(symbol);
            }
        }
    }

    private void setNamed(int symbol) {
        if (needs.place(symbol) >= 0) {
            named.add(needs.place(symbol));
        }
    }

    private int add(Needs.Builder building, int[] symbols, int anchor, int output) {
        anchored.add(new Anchored(output, 0, anchor));
        return building.add(NO_GROUPS, symbols, anchor);
    }

    private int[] addGroupsAlone(AnchorTable anchors, Needs.Builder building) {
        int key = anchors.find(AnchorTable.GROUP);
        int first = key < 0 ? 0 : anchors.first(key);
        int[] numbers = new int[key < 0 ? 0 : anchors.end(key) - first];
        for (int i = 0; i < numbers.length; i++) {
            int shape = anchors.shape(first + i);
            anchored.add(new Anchored(shape, 0, NO_SYMBOL));
            numbers[i] = building.add(groups(tables.shapes().get(shape)), NO_SYMBOLS, NO_SYMBOL);
        }
        return numbers;
    }

    private void addShapes(
            AnchorTable anchors, Needs.Builder building, SymbolLists.Builder byEntry, SymbolLists.Builder byException) {
        for (int key = 0; key < anchors.size(); key++) {
            if (anchors.key(key) == AnchorTable.GROUP) {
                continue;
            }
            for (int i = anchors.first(key); i < anchors.end(key); i++) {
                Shape shape = tables.shapes().get(anchors.shape(i));
                boolean entry = shape.rule() < tables.rules();
                boolean lone = entry && groups(shape).length == 0;
                int anchor = lone
                        ? rarest(telling(symbols(shape)))
                        : shape.elements().get(anchors.element(i)).symbol();
                anchored.add(new Anchored(anchors.shape(i), place(shape, anchor), anchor));
                (entry ? byEntry : byException).add(anchor, building.add(groups(shape), symbols(shape), anchor));
            }
        }
    }

    private static int place(Shape shape, int symbol) {
        int place = 0;
        while (shape.elements().get(place).optional()
                || shape.elements().get(place).symbol() != symbol) {
            place++;
        }
        return place;
    }

    /** Those of some symbols by which a text is told from those in which nothing can match. */
    private int[] telling(int[] symbols) {
        return Arrays.stream(symbols).filter(tables.telling()::leads).toArray();
    }

    private static int[] groups(Shape shape) {
        return shape.elements().stream()
                .filter(element -> !element.optional() && element.isGroup())
                .mapToInt(Element::groups)
                .toArray();
    }

    private static int[] symbols(Shape shape) {
        return shape.elements().stream()
                .filter(element -> !element.optional() && !element.isGroup())
                .mapToInt(Element::symbol)
                .toArray();
    }

    /** Of the symbols of a phrase the one that fewest others stand above: common words stand in many patterns. */
    private int rarest(int[] symbols) {
        int rarest = symbols[0];
        for (int symbol : symbols) {
            if (tables.symbols().supers(symbol).length < tables.symbols().supers(rarest).length) {
                rarest = symbol;
            }
        }
        return rarest;
    }

    /** What each number asks for. */
    Needs needs() {
        return needs;
    }

    /** The entries, by the symbol that they are found by. */
    SymbolLists entries() {
        return entries;
    }

    /** The numbers of the entries that are a group and nothing else. */
    int[] groupsAlone() {
        return groupsAlone;
    }

    /** The names in which a class stands, by the symbol that they are found by. */
    SymbolLists names() {
        return names;
    }

    /** The exceptions that are more than a plain phrase, by the symbol that they are found by. */
    SymbolLists exceptions() {
        return exceptions;
    }

    /** Whether a number is a shape, and no plain phrase. */
    boolean isShape(int number) {
        return anchored.get(number).shape != LITERAL;
    }

    /** Whether an entry matches only where its sentence tips the scale. */
    boolean isWeighed(int number) {
        return isShape(number) && weighed.get(shape(number).rule());
    }

    /** The shape of an entry or exception. */
    Shape shape(int number) {
        return tables.shapes().get(anchored.get(number).shape);
    }

    /** The element of the shape that it is found by. */
    int element(int number) {
        return anchored.get(number).element;
    }

    /** The symbol that it is found by. */
    int anchor(int number) {
        return anchored.get(number).symbol;
    }

    /** The symbol that a name stands for. */
    int output(int number) {
        return anchored.get(number).shape;
    }

    /** Whether a symbol is a group, or stands in a name of several words that an entry asks for. */
    boolean mayName(int symbol) {
        return tables.symbols().group(symbol) != 0 || tellsName.get(symbol);
    }

    /** The places of all symbols that names of several words stand for. */
    Places named() {
        return named;
    }

    /** Whether some name of several words goes on with a symbol. */
    boolean goesOnInName(int symbol) {
        return goesOnInName.get(symbol);
    }

    /** Whether some plain phrase goes on with a symbol. */
    boolean goesOnInLiteral(int symbol) {
        return goesOnInLiteral.get(symbol);
    }

    /** Whether anything asks for a symbol, weighs it, or tells its role: a class may be there for its members only. */
    boolean isUsed(int symbol) {
        return used.get(symbol);
    }

    MatchTables tables() {
        return tables;
    }
}
