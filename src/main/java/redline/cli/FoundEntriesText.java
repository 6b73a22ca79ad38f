package redline.cli;

import java.util.Map;
import java.util.stream.Collectors;
import redline.lexicon.Entry;
import redline.score.Policy;
import redline.search.EntryFilter;
import redline.search.EntryQuery;
import redline.search.FoundEntries;

/** What a search found, as lines to read. */
final class FoundEntriesText {

    private static final int FILTER_WIDTH = 10;

    private FoundEntriesText() {}

    /** Each entry in three lines, then how many there are, and how many with each value of each filter. */
    static String of(FoundEntries found, EntryQuery query, Policy policy) {
        StringBuilder out = new StringBuilder();
        found.entries().forEach(entry -> out.append(lines(entry, policy)));
        out.append(total(found, query)).append('\n');
        found.counts().forEach((filter, counts) -> {
            if (!counts.isEmpty()) {
                out.append(counts(filter, counts)).append('\n');
            }
        });
        return out.toString();
    }

    private static String lines(Entry entry, Policy policy) {
        return entry.id() + "  " + policy.text(entry.category()).name("en") + " ("
                + entry.category().code() + "), severity " + entry.severity() + ", "
                + entry.status().slug() + "\n    " + entry.text() + "\n    " + entry.why() + "\n";
    }

    private static String total(FoundEntries found, EntryQuery query) {
        StringBuilder total = new StringBuilder();
        total.append(found.total()).append(found.total() == 1 ? " entry" : " entries");
        int shown = found.entries().size();
        if (shown > 0 && shown < found.total()) {
            total.append(", ").append(query.offset() + 1).append("–").append(query.offset() + shown);
            total.append(" shown");
        }
        if (found.total() > 0 && !found.allWords()) {
            total.append("; none has all these words");
        }
        return total.toString();
    }

    private static String counts(EntryFilter filter, Map<String, Integer> counts) {
        String values = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return "  " + filter.slug() + " ".repeat(FILTER_WIDTH - filter.slug().length()) + values;
    }
}
