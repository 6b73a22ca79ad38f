package redline.review;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a platform needs for its statement of reasons under the Digital Services Act, in the words of the EU's
 * transparency database. What was done to the post, and on which ground, is the platform's to fill in.
 */
final class Statement {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<String> GROUND = List.of("text", "category", "entry", "severity", "reason");

    private Statement() {}

    static ObjectNode of(JsonNode whole) {
        JsonNode decision = holding(whole);
        ObjectNode json = MAPPER.createObjectNode();
        json.set("puid", whole.get("id"));
        json.put("automated_detection", "Yes")
                .put("automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED")
                .put("category", "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH")
                .put("outcome", decision.get("outcome").stringValue())
                .put("decided_at", decision.get("at").stringValue())
                .put("decision_facts", decision.get("note").stringValue());
        json.putNull("decision_visibility").putNull("decision_ground").putNull("legal_basis");
        json.set("grounds", grounds(whole, decision));
        json.set("rabat", decision.get("rabat"));
        JsonNode assessment = whole.get("assessment");
        json.set("lexicon_version", assessment.get("lexiconVersion"));
        json.set("policy_version", assessment.get("policyVersion"));
        return json;
    }

    private static JsonNode holding(JsonNode whole) {
        for (JsonNode decision : whole.get("decisions")) {
            if (decision.get("holds").booleanValue()
                    && !decision.get("outcome").stringValue().equals(Outcome.UNSURE.slug())) {
                return decision;
            }
        }
        throw new Conflict("the case is not decided; a statement of reasons needs a person's decision");
    }

    private static ArrayNode grounds(JsonNode whole, JsonNode decision) {
        ArrayNode grounds = MAPPER.createArrayNode();
        JsonNode flags = whole.get("assessment").get("flags");
        for (int place = 0; place < flags.size(); place++) {
            JsonNode flag = flags.get(place);
            ObjectNode ground = grounds.addObject();
            GROUND.forEach(name -> ground.set(name, flag.get(name)));
            JsonNode found = decision.get("flags").get(Integer.toString(place));
            ground.put("outcome", (found == null ? decision.get("outcome") : found).stringValue());
        }
        return grounds;
    }
}
