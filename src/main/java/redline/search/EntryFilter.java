package redline.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redline.lexicon.Category;
import redline.lexicon.GroupClass;
import redline.lexicon.LexiconReader;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.lexicon.compile.IndexFields;

/** What a list of entries can be narrowed by, and is counted by. */
public enum EntryFilter {
    /** A topic that a flag of the entry may have: an entry for any group may have all three. */
    TOPIC(IndexFields.TOPICS, Arrays.stream(Topic.values()).map(Topic::slug).toList()),
    CATEGORY(
            IndexFields.CATEGORY,
            Arrays.stream(Category.values()).map(Category::slug).toList()),
    LANGUAGE(IndexFields.LANGUAGE, LexiconReader.LANGUAGES),
    STATUS(IndexFields.STATUS, Arrays.stream(Status.values()).map(Status::slug).toList()),
    /** A class of groups that the entry may be aimed at. */
    TARGETS(
            IndexFields.TARGETS,
            Arrays.stream(GroupClass.values()).map(GroupClass::slug).toList());

    private final String field;
    private final List<String> values;

    EntryFilter(String field, List<String> values) {
        this.field = field;
        this.values = values;
    }

    /** The name used in JSON, in queries and on the command line. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every value that can be asked for. */
    public List<String> choices() {
        return List.copyOf(values);
    }

    /** What is wrong with a value, and what to do, if anything is. */
    public Optional<String> problem(String value) {
        return values.contains(value)
                ? Optional.empty()
                : Optional.of(slug() + " has no such value; use one of " + String.join(", ", values));
    }

    String field() {
        return field;
    }
}
