package redline.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A class of groups that a phrase can be aimed at. The list is closed on purpose: a list of opponents, officials or
 * professions cannot be loaded as targets.
 */
public enum GroupClass {
    PEOPLE(Topic.INTERETHNIC),
    LANGUAGE_COMMUNITY(Topic.INTERETHNIC),
    LANGUAGE(Topic.INTERETHNIC),
    REGION(Topic.INTERETHNIC),
    CLAN(Topic.INTERETHNIC),
    MIGRANTS(Topic.INTERETHNIC),
    REPATRIATES(Topic.INTERETHNIC),
    FAITH(Topic.RELIGION),
    CONVERTS(Topic.RELIGION),
    ATHEISTS(Topic.RELIGION),
    VISIBLY_RELIGIOUS(Topic.RELIGION),
    POPULATION(Topic.FOREIGN_POLICY),
    STATE(Topic.FOREIGN_POLICY);

    private static final Map<String, GroupClass> BY_SLUG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(GroupClass::slug, Function.identity()));

    private final String slug = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Topic topic;

    GroupClass(Topic topic) {
        this.topic = topic;
    }

    /** The topic of a flag whose target is of this class. */
    public Topic topic() {
        return topic;
    }

    /** The name used in TSV and JSON, such as {@code language-community}. */
    public String slug() {
        return slug;
    }

    /** The bit of this class in a mask of classes. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The class of that slug, if there is one. */
    public static Optional<GroupClass> of(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }
}
