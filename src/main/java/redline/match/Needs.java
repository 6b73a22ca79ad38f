package redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each entry, name or exception asks for besides the symbol that it is found by: a mask for each of its groups, and
 * its other symbols by their places in a set of those that anything asks for. Immutable.
 */
final class Needs {

    private final int[] starts;
    /** Of each: how many groups, their masks, then the places of the symbols. */
    private final int[] needs;
    /** By symbol, its place among those asked for and one, or 0. */
    private final int[] places;

    private final int asked;

    private Needs(int[] starts, int[] needs, int[] places, int asked) {
        this.starts = starts;
        this.needs = needs;
        this.places = places;
        this.asked = asked;
    }

    /** Collects needs before they are fixed. */
    static final class Builder {
        private final int[] places;
        private final List<int[]> all = new ArrayList<>();
        private int asked;
        private int total;

        /** A builder for that many symbols. */
        Builder(int symbols) {
            this.places = new int[symbols];
        }

        /** The number of what asks for these groups and symbols, and is found by the anchor, which is present then. */
        int add(int[] groups, int[] symbols, int anchor) {
            int[] need = new int[1 + groups.length + symbols.length];
            need[0] = groups.length;
            System.arraycopy(groups, 0, need, 1, groups.length);
            int size = 1 + groups.length;
            for (int symbol : symbols) {
                if (symbol != anchor) {
                    need[size++] = place(symbol);
                }
            }
            all.add(Arrays.copyOf(need, size));
            total += size;
            return all.size() - 1;
        }

        private int place(int symbol) {
            if (places[symbol] == 0) {
                places[symbol] = ++asked;
            }
            return places[symbol] - 1;
        }

        Needs build() {
            int[] starts = new int[all.size() + 1];
            int[] needs = new int[total];
            for (int number = 0; number < all.size(); number++) {
                int[] need = all.get(number);
                System.arraycopy(need, 0, needs, starts[number], need.length);
                starts[number + 1] = starts[number] + need.length;
            }
            return new Needs(starts, needs, places, asked);
        }
    }

    /** A set for all symbols that anything asks for, empty. */
    Places none() {
        return new Places(asked);
    }

    /** The place of a symbol in such a set, or -1. */
    int place(int symbol) {
        return places[symbol] - 1;
    }

    /** Whether something asks for no group. */
    boolean isLone(int number) {
        return needs[starts[number]] == 0;
    }

    /** Whether the groups are among those named, and the symbols among those present. */
    boolean hold(int number, int named, Places present) {
        int at = starts[number] + 1;
        int symbols = at + needs[at - 1];
        for (; at < symbols; at++) {
            if ((named & needs[at]) == 0) {
                return false;
            }
        }
        for (int end = starts[number + 1]; at < end; at++) {
            if (!present.has(needs[at])) {
                return false;
            }
        }
        return true;
    }
}
