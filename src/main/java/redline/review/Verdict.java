package redline.review;

import java.util.Map;
import java.util.Optional;

/**
 * What a person says of a case.
 *
 * @param key made by the page for one press of a button: sent again, it is the same decision
 * @param flags what the person says of single flags, by their place in the assessment; the others share the outcome
 * @param rabat what the person says of the factors that only a person can judge
 * @param alone whether it is about this case only, not about those of the same words
 * @param replaces the decision that the person has seen and revises
 */
public record Verdict(
        String key,
        Outcome outcome,
        Map<Integer, Outcome> flags,
        Map<RabatFactor, String> rabat,
        String note,
        boolean alone,
        Optional<Long> replaces) {

    public Verdict {
        flags = Map.copyOf(flags);
        rabat = Map.copyOf(rabat);
    }
}
