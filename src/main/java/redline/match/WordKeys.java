package redline.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of one word, and what they can be part of once that was asked for. */
final class WordKeys {

    private final String word;
    private final List<Key> keys;
    private final int[] symbols;
    private @Nullable WordProspects prospects;

    WordKeys(String word, List<Key> keys) {
        this.word = word;
        this.keys = List.copyOf(keys);
        this.symbols = keys.stream().mapToInt(Key::symbol).toArray();
    }

    /** The word under which they are remembered. */
    String word() {
        return word;
    }

    /** In the order of their symbols, whatever their conditions. */
    List<Key> keys() {
        return keys;
    }

    /** The index of the first key of a symbol, or a negative number. */
    int find(int symbol) {
        int found = Arrays.binarySearch(symbols, symbol);
        while (found > 0 && symbols[found - 1] == symbol) {
            found--;
        }
        return found;
    }

    /** What the word can be part of: immutable, so that threads that find it at once do no harm. */
    WordProspects prospects(ProspectTable table) {
        WordProspects known = prospects;
        if (known == null) {
            known = new WordProspects(keys, table);
            prospects = known;
        }
        return known;
    }
}
