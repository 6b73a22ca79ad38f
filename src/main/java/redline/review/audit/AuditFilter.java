package redline.review.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of the log somebody wants to see; what is empty is not asked for.
 *
 * @param subject such as {@code case:7}
 */
public record AuditFilter(Optional<String> actor, Optional<String> action, Optional<String> subject) {

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        actor.ifPresent(name -> values.put("actor", name));
        action.ifPresent(name -> values.put("action", name));
        subject.ifPresent(name -> values.put("subject", name));
        return values;
    }

    String conditions() {
        StringBuilder conditions = new StringBuilder();
        values().keySet()
                .forEach(name ->
                        conditions.append(" AND a.").append(name).append(" = :").append(name));
        return conditions.toString();
    }
}
