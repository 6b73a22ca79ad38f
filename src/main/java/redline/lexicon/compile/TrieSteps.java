package redline.lexicon.compile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The steps of a trie, each known by where it leads: to go back from any state to the root. */
final class TrieSteps {

    private final int[] before;
    private final int[] symbols;

    TrieSteps(int states) {
        this.before = new int[states];
        this.symbols = new int[states];
    }

    void add(int state, int symbol, int next) {
        before[next] = state;
        symbols[next] = symbol;
    }

    /** How many states there are, the root included. */
    int size() {
        return before.length;
    }

    /** The symbols on the way from the root to a state. */
    List<Integer> symbols(int state) {
        Deque<Integer> way = new ArrayDeque<>();
        for (int at = state; at != SymbolTrie.ROOT; at = before[at]) {
            way.addFirst(symbols[at]);
        }
        return List.copyOf(way);
    }
}
