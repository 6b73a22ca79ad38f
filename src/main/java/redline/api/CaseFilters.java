package redline.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redline.review.CaseFilter;
import redline.review.CaseStatus;

/** The query of a request for cases. */
final class CaseFilters {

    private static final Set<String> NAMES = Set.of("topic", "category", "language", "entry", "status", "q", "without");

    private final ReviewBackend review;

    CaseFilters(ReviewBackend review) {
        this.review = review;
    }

    /** The cases that are asked for; the query may have those other parameters too. */
    CaseFilter of(Context ctx, Set<String> others) {
        Set<String> names = new HashSet<>(NAMES);
        names.addAll(others);
        Map<String, List<String>> query = Query.parameters(ctx, names);
        CaseFilter filter = new CaseFilter(
                word(query, "topic"),
                word(query, "category"),
                word(query, "language"),
                word(query, "entry"),
                word(query, "status").map(CaseFilters::status),
                Optional.empty(),
                word(query, "without")
                        .map(all -> Arrays.asList(all.split(",", -1)))
                        .orElse(List.of()));
        return word(query, "q")
                .map(words -> filter.among(review.desk().search(words)))
                .orElse(filter);
    }

    private static Optional<String> word(Map<String, List<String>> query, String name) {
        Optional<String> word =
                Optional.ofNullable(query.get(name)).map(List::getFirst).filter(text -> !text.isBlank());
        word.filter(text -> text.length() > 500 || (!name.equals("q") && !text.matches("[a-z0-9.,-]+")))
                .ifPresent(text -> {
                    throw ProblemException.unprocessable(name + " is not such a name; compare it with /openapi.json");
                });
        return word;
    }

    private static CaseStatus status(String slug) {
        return CaseStatus.of(slug)
                .orElseThrow(() -> ProblemException.unprocessable(
                        "status is none of waiting, second-opinion, decided, superseded; send one of them"));
    }

    /** The number of a query parameter. */
    static int number(Context ctx, String name, int usual, int low, int high) {
        String text = ctx.queryParam(name);
        if (text == null) {
            return usual;
        }
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < low || number > high) {
            throw ProblemException.unprocessable(
                    name + " is not a whole number from " + low + " to " + high + "; correct it");
        }
        return number;
    }

    /** The number in the path. */
    static long path(Context ctx, String name) {
        String text = ctx.pathParam(name);
        if (!text.matches("[0-9]{1,18}")) {
            throw ProblemException.unprocessable("the " + name + " in the path is no number; correct it");
        }
        return Long.parseLong(text);
    }
}
