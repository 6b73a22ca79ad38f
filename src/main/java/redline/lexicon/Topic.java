package redline.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** One of the three subjects on which rhetoric escalates. A topic by itself is never a flag. */
public enum Topic {
    INTERETHNIC("interethnic"),
    RELIGION("religion"),
    FOREIGN_POLICY("foreign-policy");

    private final String slug;

    Topic(String slug) {
        this.slug = slug;
    }

    /** The name used in JSON, TSV and SQL. */
    public String slug() {
        return slug;
    }

    /** The topic of that slug, if there is one. */
    public static Optional<Topic> of(String slug) {
        return Arrays.stream(values()).filter(topic -> topic.slug.equals(slug)).findFirst();
    }
}
