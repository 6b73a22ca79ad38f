package redline.explain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.Topic;
import redline.post.PostId;

/**
 * What the machine read in one post: its flags with their reasons. It carries no verdict and no action; a person
 * decides.
 *
 * @param level the coarse reading of {@code severity}
 * @param severity the highest severity among the listed flags, 0 when there is none
 * @param score the highest of the topic scores, 0 to 1, four decimals
 * @param topics the score of every topic, in the order of {@link Topic}
 * @param languages the languages seen in the post, for display only; nothing is decided by them
 * @param flags sorted by start, end, entry
 * @param suppressed what matched and was cancelled by its context; empty unless asked for
 * @param warnings what could not be done fully, each one sentence
 */
public record Assessment(
        PostId id,
        Level level,
        int severity,
        double score,
        Map<Topic, Double> topics,
        List<String> languages,
        List<Flag> flags,
        List<Flag> suppressed,
        List<String> warnings,
        Versions versions,
        AssessOptions options) {

    /** The scores of a post in which nothing was found. */
    static final Map<Topic, Double> NO_TOPICS = noTopics();

    public Assessment {
        topics = topics.equals(NO_TOPICS) ? NO_TOPICS : Collections.unmodifiableMap(new EnumMap<>(topics));
        languages = List.copyOf(languages);
        flags = List.copyOf(flags);
        suppressed = List.copyOf(suppressed);
        warnings = List.copyOf(warnings);
    }

    private static Map<Topic, Double> noTopics() {
        Map<Topic, Double> topics = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            topics.put(topic, 0.0);
        }
        return Collections.unmodifiableMap(topics);
    }
}
