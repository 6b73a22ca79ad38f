package redline.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import redline.search.EntryFilter;
import redline.search.EntryQuery;

/** A question to the lexicon as a request asks it; everything unclear is refused. */
final class EntryRequest {

    private static final int DEFAULT_LIMIT = 20;
    private static final Set<String> NAMES = names();

    private EntryRequest() {}

    static EntryQuery query(Context ctx) {
        Map<String, List<String>> parameters = Query.parameters(ctx, NAMES);
        String words = value(parameters, "q", "").strip();
        if (words.length() > EntryQuery.LONGEST) {
            throw ProblemException.unprocessable("q is longer than " + EntryQuery.LONGEST + " characters; shorten it");
        }
        Map<EntryFilter, String> filters = new EnumMap<>(EntryFilter.class);
        for (EntryFilter filter : EntryFilter.values()) {
            String value = value(parameters, filter.slug(), "");
            if (!value.isEmpty()) {
                filter.problem(value).ifPresent(problem -> {
                    throw ProblemException.unprocessable(problem);
                });
                filters.put(filter, value);
            }
        }
        int offset = number("offset", value(parameters, "offset", "0"), 0, EntryQuery.HIGHEST_OFFSET);
        int limit = number(
                "limit", value(parameters, "limit", Integer.toString(DEFAULT_LIMIT)), 1, EntryQuery.HIGHEST_LIMIT);
        return new EntryQuery(words, filters, offset, limit);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of("q", "offset", "limit"));
        Arrays.stream(EntryFilter.values()).map(EntryFilter::slug).forEach(names::add);
        return Set.copyOf(names);
    }

    private static String value(Map<String, List<String>> parameters, String name, String otherwise) {
        return parameters.getOrDefault(name, List.of(otherwise)).getFirst();
    }

    private static int number(String name, String value, int low, int high) {
        int number = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : -1;
        if (number < low || number > high) {
            throw ProblemException.unprocessable(
                    name + " is not a whole number from " + low + " to " + high + "; correct it");
        }
        return number;
    }
}
