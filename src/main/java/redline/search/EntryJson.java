package redline.search;

import java.util.Comparator;
import java.util.List;
import redline.lexicon.Entry;
import redline.lexicon.Example;
import redline.lexicon.Except;
import redline.lexicon.GroupClass;
import redline.lexicon.Lexicon;
import redline.lexicon.Topic;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the lexicon as JSON, with the names of the lexicon's own columns: the same bytes through every door. */
public final class EntryJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EntryJson() {}

    /** The answer to a question. */
    public static String found(FoundEntries found, EntryQuery query, Lexicon lexicon) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("total", found.total())
                .put("offset", query.offset())
                .put("limit", query.limit())
                .put("allWords", found.allWords());
        ArrayNode entries = json.putArray("entries");
        found.entries().forEach(entry -> entries.add(summary(entry)));
        ObjectNode counts = json.putObject("counts");
        found.counts().forEach((filter, values) -> values.forEach(counts.putObject(filter.slug())::put));
        return json.put("lexiconVersion", lexicon.version()).toString();
    }

    /** Two entries that may be one. */
    public static String pair(SimilarEntries.Pair pair) {
        ObjectNode json = MAPPER.createObjectNode().put("share", pair.share());
        json.putArray("entries").add(summary(pair.first())).add(summary(pair.second()));
        return json.toString();
    }

    /**
     * An entry with everything that proves and limits it.
     *
     * @param forms what its words become, line by line
     */
    public static String whole(Entry entry, Lexicon lexicon, List<String> forms, List<SimilarEntry> similar) {
        ObjectNode json = summary(entry);
        texts(json.putArray("pos"), entry.partsOfSpeech());
        texts(json.putArray("options"), entry.options().stream().sorted().toList());
        ArrayNode examples = json.putArray("examples");
        lexicon.examples(entry.id()).forEach(example -> example(examples.addObject(), example));
        ArrayNode excepts = json.putArray("excepts");
        lexicon.excepts().stream()
                .filter(except -> except.concerns(entry) || isAboutAClassOf(entry, except))
                .forEach(except -> except(excepts.addObject(), except));
        texts(json.putArray("forms"), forms);
        ArrayNode others = json.putArray("similar");
        similar.forEach(other -> others.addObject()
                .put("id", other.entry().id())
                .put("text", other.entry().text())
                .put("category", other.entry().category().slug())
                .put("share", other.share()));
        return json.put("lexiconVersion", lexicon.version()).toString();
    }

    private static boolean isAboutAClassOf(Entry entry, Except except) {
        String slot = except.scope().replace("class:", "{");
        return except.language().equals(entry.language())
                && !slot.equals(except.scope())
                && (entry.text().contains(slot + "}") || entry.text().contains(slot + ":"));
    }

    private static ObjectNode summary(Entry entry) {
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

    private static void example(ObjectNode json, Example example) {
        json.put("kind", example.kind().slug()).put("text", example.text());
        example.span().ifPresent(span -> json.put("start", span.start()).put("end", span.end()));
    }

    private static void except(ObjectNode json, Except except) {
        json.put("scope", except.scope()).put("language", except.language()).put("text", except.text());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
