package redline.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** A filter as conditions of a statement. */
final class CaseConditions {

    private static final String QUEUE = "head_id IS NULL AND status IN ('waiting', 'second-opinion')";

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    CaseConditions(CaseFilter filter) {
        sql.append(filter.status()
                .map(status -> "status = '" + status.slug() + "'")
                .orElse(QUEUE));
        filter.topic().ifPresent(topic -> and("topics LIKE :topic", "topic", "%," + topic + ",%"));
        filter.language().ifPresent(language -> and("languages LIKE :language", "language", "%," + language + ",%"));
        filter.category().ifPresent(category -> and(flagged("category = :category"), "category", category));
        filter.entry().ifPresent(entry -> and(flagged("entry = :entry"), "entry", entry));
        filter.ids()
                .ifPresent(
                        ids -> sql.append(" AND id IN (").append(numbers(ids)).append(')'));
        for (int i = 0; i < filter.without().size(); i++) {
            String name = "without" + i;
            and("NOT " + flagged("category = :" + name), name, filter.without().get(i));
        }
    }

    /** One condition more, with a value in it. */
    CaseConditions and(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        values.put(name, value);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }

    private static String flagged(String condition) {
        return "EXISTS (SELECT 1 FROM flags WHERE flags.case_id = cases.id AND flags." + condition + ")";
    }

    private static String numbers(List<Long> ids) {
        return ids.isEmpty() ? "-1" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
