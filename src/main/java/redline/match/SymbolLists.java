package redline.match;

import java.util.ArrayList;
import java.util.List;

/** Numbers by symbol: those of one symbol stand side by side, in the order in which they were added. Immutable. */
final class SymbolLists {

    private final int[] starts;
    private final int[] numbers;

    private SymbolLists(int[] starts, int[] numbers) {
        this.starts = starts;
        this.numbers = numbers;
    }

    /** Collects numbers before the lists are made. */
    static final class Builder {
        private final List<int[]> added = new ArrayList<>();

        void add(int symbol, int number) {
            added.add(new int[] {symbol, number});
        }

        SymbolLists build(int symbols) {
            int[] starts = new int[symbols + 1];
            for (int[] pair : added) {
                starts[pair[0] + 1]++;
            }
            for (int symbol = 0; symbol < symbols; symbol++) {
                starts[symbol + 1] += starts[symbol];
            }
            int[] next = starts.clone();
            int[] numbers = new int[added.size()];
            for (int[] pair : added) {
                numbers[next[pair[0]]++] = pair[1];
            }
            return new SymbolLists(starts, numbers);
        }
    }

    /** Index of the first number of a symbol. */
    int first(int symbol) {
        return starts[symbol];
    }

    /** Index after the last number of a symbol. */
    int end(int symbol) {
        return starts[symbol + 1];
    }

    /** A number by its index. */
    int at(int index) {
        return numbers[index];
    }

    /** The numbers of some symbols. */
    int[] of(int[] symbols) {
        int size = 0;
        for (int symbol : symbols) {
            size += starts[symbol + 1] - starts[symbol];
        }
        int[] all = new int[size];
        int next = 0;
        for (int symbol : symbols) {
            int length = starts[symbol + 1] - starts[symbol];
            System.arraycopy(numbers, starts[symbol], all, next, length);
            next += length;
        }
        return all;
    }
}
