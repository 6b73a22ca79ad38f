package redline.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redline.explain.AssessOptions;
import redline.explain.OffsetUnit;

/** The options of an assessment as a request names them; everything unclear is refused. */
final class RequestOptions {

    static final Set<String> NAMES = Set.of("minSeverity", "suppressed", "offsets");

    private RequestOptions() {}

    /** The options in the query, on top of the given ones. */
    static AssessOptions fromQuery(Context ctx, AssessOptions options) {
        AssessOptions chosen = options;
        for (Map.Entry<String, List<String>> parameter :
                Query.parameters(ctx, NAMES).entrySet()) {
            chosen = with(chosen, parameter.getKey(), parameter.getValue().getFirst());
        }
        return chosen;
    }

    /** The options with one of them changed. */
    static AssessOptions with(AssessOptions options, String name, String value) {
        return switch (name) {
            case "minSeverity" -> new AssessOptions(severity(value), options.suppressed(), options.offsetUnit());
            case "suppressed" -> new AssessOptions(options.minSeverity(), flag(value), options.offsetUnit());
            case "offsets" -> new AssessOptions(options.minSeverity(), options.suppressed(), unit(value));
            default -> throw new IllegalArgumentException("options: " + name + " is none");
        };
    }

    private static int severity(String value) {
        if (!value.matches("[1-6]")) {
            throw ProblemException.unprocessable("minSeverity is not a whole number from 1 to 6; correct it");
        }
        return Integer.parseInt(value);
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ProblemException.unprocessable("suppressed is neither true nor false; send one of the two");
        };
    }

    private static OffsetUnit unit(String value) {
        for (OffsetUnit unit : OffsetUnit.values()) {
            if (unit.slug().equals(value)) {
                return unit;
            }
        }
        throw ProblemException.unprocessable("offsets is neither \"utf16\" nor \"codepoint\"; send one of the two");
    }
}
