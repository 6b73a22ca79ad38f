package redline.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The query of a request, in which a misspelt name would silently change the answer. */
final class Query {

    private static final int LONGEST_NAME_SHOWN = 40;

    private Query() {}

    /** The parameters, each given once and with one of these names. */
    static Map<String, List<String>> parameters(Context ctx, Set<String> names) {
        Map<String, List<String>> parameters = ctx.queryParamMap();
        parameters.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw ProblemException.unprocessable("unknown query parameter \"" + shortened(name) + "\"; "
                        + (names.isEmpty()
                                ? "send none here"
                                : "use one of " + String.join(", ", new TreeSet<>(names))));
            }
            if (values.size() != 1) {
                throw ProblemException.unprocessable(name + " is given more than once; send it once");
            }
        });
        return parameters;
    }

    /** A name of somebody else's, cut where it is too long to be repeated. */
    static String shortened(String name) {
        return name.length() <= LONGEST_NAME_SHOWN ? name : name.substring(0, LONGEST_NAME_SHOWN) + "…";
    }
}
