package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A small JSON object that a request carries, read strictly: a misspelt name would silently change what is done. */
final class JsonBody {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> TYPES = Set.of("application/json");

    private final ObjectNode json;

    private JsonBody(ObjectNode json) {
        this.json = json;
    }

    /** The object in the body, all of whose members have one of these names. */
    static JsonBody read(Context ctx, ServerConfig.Limits limits, Set<String> names) throws IOException {
        RequestBody.requireType(ctx, TYPES);
        String body = RequestBody.read(ctx, limits.bodyBytes(), Deadline.in(limits.requestSeconds()));
        ObjectNode json = object(body);
        Members.require(json, names, "");
        return new JsonBody(json);
    }

    private static ObjectNode object(String body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "the body is not valid JSON; correct it");
        }
        throw new ProblemException(HttpStatus.BAD_REQUEST, "the body is not a JSON object; send one");
    }

    /** The text of that member, which must be there. */
    String text(String name, int longest) {
        return textIfAny(name, longest)
                .orElseThrow(() -> ProblemException.unprocessable("no \"" + name + "\"; add it as a string"));
    }

    Optional<String> textIfAny(String name, int longest) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString() || value.stringValue().length() > longest) {
            throw ProblemException.unprocessable(
                    "\"" + name + "\" is no string of at most " + longest + " characters; correct it");
        }
        return Optional.of(value.stringValue());
    }

    boolean isTrue(String name) {
        return truth(name).orElse(false);
    }

    Optional<Boolean> truth(String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            throw ProblemException.unprocessable("\"" + name + "\" is neither true nor false; send one of the two");
        }
        return Optional.of(value.booleanValue());
    }

    Optional<Long> number(String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw ProblemException.unprocessable("\"" + name + "\" is no whole number; correct it");
        }
        return Optional.of(value.longValue());
    }

    /** The object of that member; an empty one where there is none. */
    ObjectNode object(String name, String shape) {
        JsonNode value = json.get(name);
        if (value == null) {
            return MAPPER.createObjectNode();
        }
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw ProblemException.unprocessable("\"" + name + "\" is no object; send " + shape);
    }
}
