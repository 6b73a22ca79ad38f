package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.score.CategoryText;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /v1/lexicon/…}: what the program looks for, open to everybody whom it flags. */
final class LexiconEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");
    private static final int DEFAULT_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 200;
    private static final int LONGEST_QUERY = 200;

    private final ApiBackend backend;

    LexiconEndpoint(ApiBackend backend) {
        this.backend = backend;
    }

    void find(Context ctx) {
        Map<String, List<String>> parameters = Query.parameters(ctx, Set.of("q", "limit"));
        String query = parameters.getOrDefault("q", List.of("")).getFirst().strip();
        if (query.length() > LONGEST_QUERY) {
            throw ProblemException.unprocessable("q is longer than " + LONGEST_QUERY + " characters; shorten it");
        }
        int limit = limit(parameters
                .getOrDefault("limit", List.of(Integer.toString(DEFAULT_LIMIT)))
                .getFirst());
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode entries = json.putArray("entries");
        backend.find(query, limit).forEach(entry -> entries.add(EntryJson.summary(entry)));
        Responses.json(ctx, json.toString());
    }

    void show(Context ctx) {
        Query.parameters(ctx, Set.of());
        Entry entry = backend.lexicon()
                .entry(ctx.pathParam("id"))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no entry has this id; look for one at /v1/lexicon/entries?q=…"));
        Responses.json(ctx, EntryJson.whole(entry, backend).toString());
    }

    void categories(Context ctx) {
        Query.parameters(ctx, Set.of());
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode categories = json.putArray("categories");
        for (Category category : Category.values()) {
            categories.add(category(category));
        }
        Responses.json(ctx, json.toString());
    }

    private ObjectNode category(Category category) {
        CategoryText text = backend.policy().text(category);
        ObjectNode json = MAPPER.createObjectNode().put("slug", category.slug()).put("code", category.code());
        ObjectNode names = json.putObject("name");
        LANGUAGES.forEach(language -> names.put(language, text.name(language)));
        ObjectNode definitions = json.putObject("definition");
        LANGUAGES.forEach(language -> definitions.put(language, text.definition(language)));
        json.put("standard", text.standard());
        json.putArray("severity").add(category.lowest()).add(category.highest());
        return json;
    }

    private static int limit(String value) {
        int limit = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw ProblemException.unprocessable(
                    "limit is not a whole number from 1 to " + HIGHEST_LIMIT + "; correct it");
        }
        return limit;
    }
}
