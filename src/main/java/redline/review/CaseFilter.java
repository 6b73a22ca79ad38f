package redline.review;

import java.util.List;
import java.util.Optional;

/**
 * Which cases somebody wants to see; what is empty is not asked for.
 *
 * @param status of the cases; waiting ones and those for a second opinion where empty
 * @param ids only these, such as what a search for words found
 * @param without categories that the person does not want to be given
 */
public record CaseFilter(
        Optional<String> topic,
        Optional<String> category,
        Optional<String> language,
        Optional<String> entry,
        Optional<CaseStatus> status,
        Optional<List<Long>> ids,
        List<String> without) {

    /** Everything that waits. */
    public static final CaseFilter OPEN = new CaseFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public CaseFilter {
        ids = ids.map(List::copyOf);
        without = List.copyOf(without);
    }

    /** The same, but only those cases. */
    public CaseFilter among(List<Long> found) {
        return new CaseFilter(topic, category, language, entry, status, Optional.of(found), without);
    }

    /** The same with another status. */
    public CaseFilter at(CaseStatus other) {
        return new CaseFilter(topic, category, language, entry, Optional.of(other), ids, without);
    }
}
