package redline.api;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The members of a JSON object, among which a misspelt name would silently change what is done. */
final class Members {

    private Members() {}

    /** Refuses an object with a member of another name than these; {@code where} stands before the complaint. */
    static void require(JsonNode json, Set<String> names, String where) {
        json.propertyNames().forEach(name -> {
            if (!names.contains(name)) {
                throw ProblemException.unprocessable(where + "unknown member \"" + Query.shortened(name)
                        + "\"; use only " + String.join(", ", new TreeSet<>(names)));
            }
        });
    }
}
