package redline.score;

import java.util.List;
import redline.context.Finding;
import redline.match.Match;

/**
 * A match with its severity.
 *
 * @param findings what its context says: stepping findings of a match that counts, all findings of a cancelled one
 * @param severity base severity and steps, 1 to 6
 * @param alsoMatched ids of the entries of the same topic that gave way to this one, sorted
 */
public record ScoredMatch(Match match, List<Finding> findings, int severity, List<String> alsoMatched) {

    public ScoredMatch {
        findings = List.copyOf(findings);
        alsoMatched = List.copyOf(alsoMatched);
    }
}
