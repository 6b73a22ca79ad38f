package redline.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import redline.lexicon.Topic;

/**
 * The matches of a post, counted.
 *
 * @param kept what counts, sorted by start, end, entry
 * @param suppressed what its context cancelled, sorted likewise
 * @param topics the score of every topic
 * @param severity the highest severity among {@code kept}, 0 when there is none
 * @param score the highest of the topic scores
 */
public record Scored(
        List<ScoredMatch> kept, List<ScoredMatch> suppressed, Map<Topic, Double> topics, int severity, double score) {

    public Scored {
        kept = List.copyOf(kept);
        suppressed = List.copyOf(suppressed);
        topics = Collections.unmodifiableMap(new EnumMap<>(topics));
    }
}
