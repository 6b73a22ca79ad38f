package redline.match;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a word can be part of, by all its keys. Immutable: its arrays are not to be changed. */
final class WordProspects {

    private final int[] symbols;
    private final int[] beginnings;
    private final int[] entries;
    private final int groups;

    private WordProspects(int[] symbols, int[] beginnings, int[] entries, int groups) {
        this.symbols = symbols;
        this.beginnings = beginnings;
        this.entries = entries;
        this.groups = groups;
    }

    static WordProspects of(List<Key> keys, ProspectTable table) {
        int[] all = keys.stream().mapToInt(Key::symbol).distinct().toArray();
        return new WordProspects(
                Arrays.stream(all).filter(table::isAskedFor).toArray(),
                Arrays.stream(all).filter(table::beginsName).toArray(),
                Arrays.stream(all)
                        .flatMap(symbol -> IntStream.of(table.entriesBy(symbol)))
                        .distinct()
                        .toArray(),
                Arrays.stream(all).map(table::group).reduce(0, (a, b) -> a | b));
    }

    /** The symbols that entries or names ask for. */
    int[] symbols() {
        return symbols;
    }

    /** The symbols that names of several words begin with. */
    int[] beginnings() {
        return beginnings;
    }

    /** Numbers in the {@link ProspectTable} of what is found by this word. */
    int[] entries() {
        return entries;
    }

    /** Mask of the group classes that it can name. */
    int groups() {
        return groups;
    }
}
