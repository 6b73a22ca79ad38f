package redline.review;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as JSON: in the log without words of a person but the note. */
final class DecisionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DecisionJson() {}

    static String rabat(Map<RabatFactor, String> factors) {
        ObjectNode json = MAPPER.createObjectNode();
        new TreeMap<>(factors).forEach((factor, words) -> json.put(factor.slug(), words));
        return ascii(json);
    }

    static String details(long decision, Verdict verdict) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("decision", decision)
                .put("outcome", verdict.outcome().slug());
        ObjectNode flags = json.putObject("flags");
        new TreeMap<>(verdict.flags()).forEach((place, outcome) -> flags.put(place.toString(), outcome.slug()));
        ObjectNode rabat = json.putObject("rabat");
        new TreeMap<>(verdict.rabat()).forEach((factor, words) -> rabat.put(factor.slug(), words));
        json.put("note", verdict.note()).put("alone", verdict.alone());
        verdict.replaces().ifPresent(replaced -> json.put("replaces", replaced));
        return ascii(json);
    }

    /** In letters that every database can keep. */
    private static String ascii(ObjectNode json) {
        return MAPPER.writer()
                .with(tools.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(json);
    }
}
