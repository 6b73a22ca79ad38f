package redline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Set;
import redline.lexicon.Category;
import redline.lexicon.Entry;
import redline.score.CategoryText;
import redline.search.EntryJson;
import redline.search.EntryQuery;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /v1/lexicon/…}: what the program looks for, open to everybody whom it flags. */
final class LexiconEndpoint {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");

    private final ApiBackend backend;

    LexiconEndpoint(ApiBackend backend) {
        this.backend = backend;
    }

    void find(Context ctx) {
        EntryQuery query = EntryRequest.query(ctx);
        Responses.json(ctx, EntryJson.found(backend.find(query), query, backend.lexicon()));
    }

    void show(Context ctx) {
        Query.parameters(ctx, Set.of());
        Entry entry = backend.lexicon().entry(ctx.pathParam("id")).orElseThrow(LexiconEndpoint::noSuchEntry);
        Responses.json(ctx, EntryJson.whole(entry, backend.lexicon(), backend.forms(entry), backend.similar(entry)));
    }

    static ProblemException noSuchEntry() {
        return new ProblemException(
                HttpStatus.NOT_FOUND, "no entry has this id; look for one at /v1/lexicon/entries?q=…");
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
}
