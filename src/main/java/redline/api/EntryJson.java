package redline.api;

import java.util.Comparator;
import java.util.List;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Topic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the lexicon as JSON, with the names of the lexicon's own columns. */
final class EntryJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EntryJson() {}

    /** An entry as it stands in a list. */
    static ObjectNode summary(Entry entry) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("id", entry.id())
                .put("language", entry.language())
                .put("text", entry.text())
                .put("category", entry.category().slug())
                .put("severity", entry.severity())
                .put("topic", entry.topic().map(Topic::slug).orElse(""));
        ArrayNode targets = json.putArray("targets");
        entry.targets().stream()
                .sorted(Comparator.naturalOrder())
                .map(GroupClass::slug)
                .forEach(targets::add);
        return json.put("why", entry.why())
                .put("suggestion", entry.suggestion())
                .put("source", entry.source())
                .put("reviewedBy", entry.reviewedBy())
                .put("status", entry.status().slug());
    }

    /** An entry with everything that proves and limits it. */
    static ObjectNode whole(Entry entry, ApiBackend backend) {
        ObjectNode json = summary(entry);
        texts(json.putArray("pos"), entry.partsOfSpeech());
        texts(json.putArray("options"), entry.options().stream().sorted().toList());
        ArrayNode examples = json.putArray("examples");
        backend.lexicon().examples(entry.id()).forEach(example -> example(examples.addObject(), example));
        ArrayNode excepts = json.putArray("excepts");
        backend.lexicon().excepts().stream()
                .filter(except -> except.concerns(entry))
                .forEach(except -> except(excepts.addObject(), except));
        texts(json.putArray("forms"), backend.forms(entry));
        return json;
    }

    private static void example(ObjectNode json, Example example) {
        json.put("kind", example.kind().slug()).put("text", example.text());
        example.span().ifPresent(span -> json.put("start", span.start()).put("end", span.end()));
    }

    private static void except(ObjectNode json, Except except) {
        json.put("scope", except.scope()).put("text", except.text());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
