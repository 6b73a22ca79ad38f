package redline.lexicon.compile;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Sequences of symbols: transitions (state, symbol) in one open-addressing table, outputs by state. State 0 is the
 * root. Immutable; may be shared between threads.
 */
public final class SymbolTrie {

    /** The root state. */
    public static final int ROOT = 0;

    private final long[] keys;
    private final int[] targets;
    private final int[] outputStarts;
    private final int[] outputs;
    private final BitSet beginnings = new BitSet();
    /** By state, the bits of the symbols that go on from it: most steps that lead nowhere are told by one look. */
    private final long[] continuing;

    private SymbolTrie(long[] keys, int[] targets, int[] outputStarts, int[] outputs) {
        this.keys = keys;
        this.targets = targets;
        this.outputStarts = outputStarts;
        this.outputs = outputs;
        this.continuing = new long[outputStarts.length];
        for (long key : keys) {
            if (key != 0 && key >>> 32 == key(ROOT, 0) >>> 32) {
                beginnings.set((int) (key - key(ROOT, 0)));
            } else if (key != 0) {
                continuing[(int) (key >>> 32)] |= bit((int) key - 1);
            }
        }
    }

    /** Collects sequences before the table is made. */
    static final class Builder {
        private final Map<Long, Integer> transitions = new HashMap<>();
        private final List<List<Integer>> outputs = new ArrayList<>(List.of(new ArrayList<>()));

        void add(int[] symbols, int output) {
            int state = ROOT;
            for (int symbol : symbols) {
                Integer next = transitions.get(key(state, symbol));
                if (next == null) {
                    next = outputs.size();
                    outputs.add(new ArrayList<>());
                    transitions.put(key(state, symbol), next);
                }
                state = next;
            }
            if (!outputs.get(state).contains(output)) {
                outputs.get(state).add(output);
            }
        }

        SymbolTrie build() {
            int capacity = Integer.highestOneBit(Math.max(8, transitions.size() * 2)) << 1;
            long[] keys = new long[capacity];
            int[] targets = new int[capacity];
            for (Map.Entry<Long, Integer> transition : transitions.entrySet()) {
                int slot = hash(transition.getKey()) & (capacity - 1);
                while (keys[slot] != 0) {
                    slot = (slot + 1) & (capacity - 1);
                }
                keys[slot] = transition.getKey();
                targets[slot] = transition.getValue();
            }
            int[] starts = new int[outputs.size() + 1];
            List<Integer> all = new ArrayList<>();
            for (int state = 0; state < outputs.size(); state++) {
                all.addAll(outputs.get(state));
                starts[state + 1] = all.size();
            }
            return new SymbolTrie(
                    keys,
                    targets,
                    starts,
                    all.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** The state after a symbol, or -1. */
    public int next(int state, int symbol) {
        if (state == ROOT ? !beginnings.get(symbol) : (continuing[state] & bit(symbol)) == 0) {
            return -1;
        }
        long key = key(state, symbol);
        int slot = hash(key) & (keys.length - 1);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return -1;
    }

    /** Whether some symbol goes on from a state. */
    public boolean goesOn(int state) {
        return state == ROOT ? !beginnings.isEmpty() : continuing[state] != 0;
    }

    /** Receives one sequence with one of its outputs. */
    @FunctionalInterface
    public interface Sequences {
        void accept(int[] symbols, int output);
    }

    /** Every sequence with each of its outputs that is wanted, in the order of the states. */
    public void forEach(IntPredicate wanted, Sequences sink) {
        TrieSteps steps = steps();
        for (int state = 0; state < steps.size(); state++) {
            for (int i = outputStarts[state]; i < outputStarts[state + 1]; i++) {
                if (wanted.test(outputs[i])) {
                    List<Integer> symbols = steps.symbols(state);
                    sink.accept(symbols.stream().mapToInt(Integer::intValue).toArray(), outputs[i]);
                }
            }
        }
    }

    /** Every symbol that some sequence goes on with after its first. */
    public BitSet goingOn() {
        BitSet found = new BitSet();
        for (long key : keys) {
            if (key >>> Integer.SIZE != 0) {
                found.set((int) key - 1);
            }
        }
        return found;
    }

    /** The bits of all symbols that go on from a state that is not the root. */
    public long following(int state) {
        return continuing[state];
    }

    /** One of 64 bits for a symbol. */
    public static long bit(int symbol) {
        return 1L << ((symbol * 0x9E3779B1) >>> 26);
    }

    /** The outputs of every state that has some, by state. */
    Map<Integer, List<Integer>> sequences() {
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (int state = 0; state + 1 < outputStarts.length; state++) {
            for (int i = outputStarts[state]; i < outputStarts[state + 1]; i++) {
                found.computeIfAbsent(state, s -> new ArrayList<>()).add(outputs[i]);
            }
        }
        return found;
    }

    /** All steps, to go back from any state to the root. */
    TrieSteps steps() {
        TrieSteps steps = new TrieSteps(outputStarts.length - 1);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                steps.add((int) (keys[slot] >>> 32), (int) keys[slot] - 1, targets[slot]);
            }
        }
        return steps;
    }

    /** Index of a state's first output. */
    public int firstOutput(int state) {
        return outputStarts[state];
    }

    /** Index after a state's last output. */
    public int endOutput(int state) {
        return outputStarts[state + 1];
    }

    /** An output by its index. */
    public int output(int index) {
        return outputs[index];
    }

    /** Never 0: symbols are counted from 0, so one is added. */
    private static long key(int state, int symbol) {
        return ((long) state << 32) | (symbol + 1);
    }

    private static int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33) ^ (int) (mixed >>> 17);
    }

    void write(DataOutput out) throws IOException {
        Arrays32.writeLongs(out, keys);
        Arrays32.write(out, targets);
        Arrays32.write(out, outputStarts);
        Arrays32.write(out, outputs);
    }

    static SymbolTrie read(ByteBuffer in) {
        return new SymbolTrie(Arrays32.readLongs(in), Arrays32.read(in), Arrays32.read(in), Arrays32.read(in));
    }
}
