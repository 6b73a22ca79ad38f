package redline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A filter as the tables, conditions and order of a statement. It starts from the rarest facet that is asked for, so
 * that few rows are read.
 */
final class CaseConditions {

    private static final String OPEN = "cases.head_id IS NULL AND cases.status IN ('waiting', 'second-opinion')";
    private static final String IN_QUEUE = " ORDER BY cases.level DESC, cases.received_at, cases.id";

    /** The order of the queue for few cases; the plus keeps a database from reading the whole index of the order. */
    static final String FEW_IN_QUEUE = IN_QUEUE.replace("cases.", "+cases.");

    private static final String BY_FACET = " ORDER BY start.level DESC, start.received_at, start.case_id";

    private final CaseFilter filter;
    private final boolean isStartedByFacet;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CaseConditions(CaseFilter filter, Optional<String> start) {
        this.filter = filter;
        this.isStartedByFacet = start.isPresent();
        where.append(filter.status()
                .map(status -> "cases.status = '" + status.slug() + "'")
                .orElse(OPEN));
        start.ifPresent(facet -> and(
                "cases.id = start.case_id AND start." + Facets.chosen(filter) + " AND start.facet = :start",
                "start",
                facet));
        List<String> others = new ArrayList<>(Facets.of(filter));
        start.ifPresent(others::remove);
        for (int i = 0; i < others.size(); i++) {
            and(has("facet" + i), "facet" + i, others.get(i));
        }
        for (int i = 0; i < filter.without().size(); i++) {
            and(
                    "NOT " + has("without" + i),
                    "without" + i,
                    "category:" + filter.without().get(i));
        }
        filter.ids()
                .ifPresent(ids ->
                        where.append(" AND cases.id IN (").append(numbers(ids)).append(')'));
    }

    /** For cases in the order of the queue, or newest decision first. */
    static CaseConditions ordered(Handle handle, CaseFilter filter) {
        List<String> facets = Facets.of(filter);
        if (facets.isEmpty() || filter.ids().isPresent()) {
            return new CaseConditions(filter, Optional.empty());
        }
        if (filter.status().isEmpty() && facets.size() == 1) {
            return new CaseConditions(filter, Optional.of(facets.getFirst()));
        }
        Facets.Found rarest = Facets.rarest(handle, filter);
        boolean isBetter = filter.status().isEmpty() || rarest.cases() < Facets.MANY;
        return new CaseConditions(filter, Optional.of(rarest.facet()).filter(facet -> isBetter));
    }

    /** One condition more, with a value in it. */
    CaseConditions and(String condition, String name, Object value) {
        where.append(" AND ").append(condition);
        values.put(name, value);
        return this;
    }

    /** A value for a name in a condition. */
    CaseConditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** From the name of the first table to the last condition. */
    String from() {
        return (isStartedByFacet ? "facets start CROSS JOIN cases" : "cases") + " WHERE " + where;
    }

    String order() {
        if (filter.status().filter(status -> status == CaseStatus.DECIDED).isPresent()) {
            return " ORDER BY cases.decided_at DESC, cases.id DESC";
        }
        if (filter.ids().isPresent()) {
            return FEW_IN_QUEUE;
        }
        return isStartedByFacet ? BY_FACET : IN_QUEUE;
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }

    private String has(String name) {
        return has(isStartedByFacet ? "start.case_id" : "cases.id", name);
    }

    /** That a case has the facet of that name. */
    static String has(String caseId, String name) {
        return "EXISTS (SELECT 1 FROM facets WHERE facets.case_id = " + caseId + " AND facets.facet = :" + name + ")";
    }

    /** Those numbers as they stand in a statement. */
    static String numbers(List<Long> ids) {
        return ids.isEmpty() ? "-1" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
