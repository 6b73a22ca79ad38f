package redline.lexicon.compile;

import java.util.Arrays;

/** Lists of numbers, one a key, which are added to in order; a number that is added twice in turn stands there once. */
final class NumberLists {

    private static final int[] NONE = {};
    private static final int FIRST_ROOM = 4;

    private final int[][] numbers;
    private final int[] sizes;

    /** Empty lists for the keys from 0. */
    NumberLists(int keys) {
        this.numbers = new int[keys][];
        this.sizes = new int[keys];
        Arrays.fill(numbers, NONE);
    }

    void add(int key, int number) {
        int size = sizes[key];
        if (size > 0 && numbers[key][size - 1] == number) {
            return;
        }
        if (size == numbers[key].length) {
            numbers[key] = Arrays.copyOf(numbers[key], Math.max(FIRST_ROOM, 2 * size));
        }
        numbers[key][size] = number;
        sizes[key]++;
    }

    /** The numbers of a key, in order. */
    int[] of(int key) {
        if (numbers[key].length != sizes[key]) {
            numbers[key] = Arrays.copyOf(numbers[key], sizes[key]);
        }
        return numbers[key];
    }
}
