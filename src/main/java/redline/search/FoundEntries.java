package redline.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import redline.lexicon.Entry;

/**
 * The answer of the lexicon.
 *
 * @param total how many entries fit
 * @param allWords whether each of them has every word of the question; else no entry has, and each has some
 * @param entries the wanted part of them, best first; in the order of the files when no words were given
 * @param counts how many of all that fit have each value, values in their own order, none that no entry has
 */
public record FoundEntries(
        int total, boolean allWords, List<Entry> entries, Map<EntryFilter, Map<String, Integer>> counts) {

    public FoundEntries {
        entries = List.copyOf(entries);
        counts = Collections.unmodifiableMap(counts);
    }

    /** How many of all that fit have each value of one filter. */
    public Map<String, Integer> counts(EntryFilter filter) {
        return counts.getOrDefault(filter, Map.of());
    }
}
