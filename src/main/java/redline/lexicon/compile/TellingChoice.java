package redline.lexicon.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.compile.MatchTables.NameOutput;

/**
 * Chooses the telling symbols: every group and, of each entry that names no group, its least common obligatory symbol.
 * For a symbol that names of several words stand for, one symbol of each such name is chosen too. The choice affects
 * speed only, never results.
 */
final class TellingChoice {

    private final Symbols symbols;
    private final int rules;
    private final Commonness commonness;
    private final List<List<Integer>> names = new ArrayList<>();
    private final Map<Integer, List<Integer>> namesOf = new HashMap<>();
    private final BitSet telling = new BitSet();

    TellingChoice(Symbols symbols, int rules, Commonness commonness) {
        this.symbols = symbols;
        this.rules = rules;
        this.commonness = commonness;
    }

    TellingSymbols choose(List<Shape> shapes, SymbolTrie literals, SymbolTrie nameTrie, List<NameOutput> outputs) {
        collect(nameTrie, outputs);
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            if (symbols.group(symbol) != 0) {
                tell(symbol);
            }
        }
        List<List<Integer>> entries = entries(shapes, literals);
        entries.sort(Comparator.comparingInt(List::size));
        entries.forEach(this::addLeastCommon);
        return new TellingSymbols(symbols, telling);
    }

    /** The symbols of each name of several words, and by symbol the names that stand for it. */
    private void collect(SymbolTrie trie, List<NameOutput> outputs) {
        TrieSteps steps = trie.steps();
        for (int state = 1; state < steps.size(); state++) {
            int from = trie.firstOutput(state);
            for (int i = from; i < trie.endOutput(state); i++) {
                int symbol = outputs.get(trie.output(i)).symbol();
                addName(symbol);
                for (int above : symbols.supers(symbol)) {
                    addName(above);
                }
            }
            if (trie.endOutput(state) > from) {
                names.add(steps.symbols(state));
            }
        }
    }

    private void addName(int symbol) {
        namesOf.computeIfAbsent(symbol, s -> new ArrayList<>()).add(names.size());
    }

    /** The obligatory symbols of each entry that names no group. */
    private List<List<Integer>> entries(List<Shape> shapes, SymbolTrie literals) {
        List<List<Integer>> entries = new ArrayList<>();
        for (Shape shape : shapes) {
            List<Element> obligatory = shape.elements().stream()
                    .filter(element -> !element.optional())
                    .toList();
            if (shape.rule() < rules && obligatory.stream().noneMatch(Element::isGroup)) {
                entries.add(obligatory.stream().map(Element::symbol).toList());
            }
        }
        TrieSteps steps = literals.steps();
        for (int state = 1; state < steps.size(); state++) {
            for (int i = literals.firstOutput(state); i < literals.endOutput(state); i++) {
                if (literals.output(i) < rules) {
                    entries.add(steps.symbols(state));
                }
            }
        }
        return entries;
    }

    private void addLeastCommon(List<Integer> choices) {
        if (choices.stream().noneMatch(this::isTelling)) {
            choices.stream().min(Comparator.comparingLong(this::cost)).ifPresent(this::tell);
        }
    }

    private boolean isTelling(int symbol) {
        return TellingSymbols.hasAbove(symbols, telling, symbol);
    }

    private long cost(int symbol) {
        long cost = commonness.of(symbol);
        for (int name : namesOf.getOrDefault(symbol, List.of())) {
            cost += names.get(name).stream().mapToLong(commonness::of).min().orElse(0);
        }
        return cost;
    }

    /** Makes a symbol telling, and with it one of each name that stands for it. */
    private void tell(int symbol) {
        telling.set(symbol);
        commonness.tell(symbol);
        for (int name : namesOf.getOrDefault(symbol, List.of())) {
            addLeastCommon(names.get(name));
        }
    }
}
