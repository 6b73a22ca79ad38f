package redline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import redline.lexicon.compile.AnchorTable;
import redline.lexicon.compile.Element;
import redline.lexicon.compile.KeyFlags;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.compile.Shape;

/**
 * What each entry and exception asks for, without order, forms and places: its obligatory symbols and the classes of its
 * groups, found by one of the symbols. Names in which a class stands are kept in the same way. Immutable.
 */
final class ProspectTable {

    private static final int[] NO_GROUPS = {};
    private static final int LITERAL = -1;

    private final MatchTables tables;
    private final Needs needs;
    private final SymbolLists entries;
    private final SymbolLists names;
    private final SymbolLists exceptions;
    /** By number the shape and its element that is the anchor, or the symbol of a name. */
    private final List<Anchored> anchored = new ArrayList<>();

    private final BitSet goesOnInName;
    private final BitSet goesOnInLiteral;

    /**
     * A shape, found by one of its elements.
     *
     * @param shape its number; of a literal -1, of a name the symbol that it stands for
     */
    private record Anchored(int shape, int element, int symbol) {}

    ProspectTable(MatchTables tables) {
        this.tables = tables;
        Needs.Builder building = new Needs.Builder(tables.symbols().size());
        SymbolLists.Builder byEntry = new SymbolLists.Builder();
        SymbolLists.Builder byException = new SymbolLists.Builder();
        addShapes(tables.anchors(), building, byEntry, byException);
        addShapes(tables.pairs(), building, byEntry, byException);
        tables.literals()
                .forEach(
                        rule -> rule < tables.rules(),
                        (symbols, rule) -> byEntry.add(rarest(symbols), add(building, symbols, LITERAL)));
        SymbolLists.Builder byName = new SymbolLists.Builder();
        tables.names()
                .forEach(
                        name -> (tables.nameOutputs().get(name).flags() & KeyFlags.HOLDS_CLASS) != 0,
                        (symbols, name) -> byName.add(
                                rarest(symbols),
                                add(
                                        building,
                                        symbols,
                                        tables.nameOutputs().get(name).symbol())));
        this.goesOnInName = tables.names().goingOn();
        this.goesOnInLiteral = tables.literals().goingOn();
        this.needs = building.build();
        this.entries = byEntry.build(tables.symbols().size());
        this.exceptions = byException.build(tables.symbols().size());
        this.names = byName.build(tables.symbols().size());
    }

    private int add(Needs.Builder building, int[] symbols, int output) {
        int anchor = rarest(symbols);
        anchored.add(new Anchored(output, 0, anchor));
        return building.add(NO_GROUPS, symbols, anchor);
    }

    private void addShapes(
            AnchorTable anchors, Needs.Builder building, SymbolLists.Builder byEntry, SymbolLists.Builder byException) {
        for (int key = 0; key < anchors.size(); key++) {
            for (int i = anchors.first(key); i < anchors.end(key); i++) {
                Shape shape = tables.shapes().get(anchors.shape(i));
                int anchor = shape.elements().get(anchors.element(i)).symbol();
                anchored.add(new Anchored(anchors.shape(i), anchors.element(i), anchor));
                int number = building.add(groups(shape), symbols(shape), anchor);
                (shape.rule() < tables.rules() ? byEntry : byException).add(anchor, number);
            }
        }
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

    /** Whether some name of several words goes on with a symbol. */
    boolean goesOnInName(int symbol) {
        return goesOnInName.get(symbol);
    }

    /** Whether some plain phrase goes on with a symbol. */
    boolean goesOnInLiteral(int symbol) {
        return goesOnInLiteral.get(symbol);
    }

    MatchTables tables() {
        return tables;
    }
}
