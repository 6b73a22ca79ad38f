package redline.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody asks the lexicon.
 *
 * @param words in any of the languages, or an id or the start of one; empty for all entries
 * @param filters one value for each filter that narrows
 * @param offset how many entries to leave out at the beginning
 * @param limit how many to give at the most
 */
public record EntryQuery(String words, Map<EntryFilter, String> filters, int offset, int limit) {

    /** The longest question in characters. */
    public static final int LONGEST = 200;
    /** The highest limit. */
    public static final int HIGHEST_LIMIT = 200;
    /** The highest offset. */
    public static final int HIGHEST_OFFSET = 1_000_000;

    public EntryQuery {
        Objects.requireNonNull(words, "words");
        Map<EntryFilter, String> sorted = new EnumMap<>(EntryFilter.class);
        sorted.putAll(filters);
        filters = Collections.unmodifiableMap(sorted);
        filters.forEach((filter, value) -> filter.problem(value).ifPresent(problem -> {
            throw new IllegalArgumentException("filters: " + problem);
        }));
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("offset: " + offset + " or limit: " + limit + " is too low");
        }
    }

    /** Those words without filters. */
    public static EntryQuery of(String words, int limit) {
        return new EntryQuery(words, Map.of(), 0, limit);
    }
}
