package redline.review;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What a person has just decided, so that the next case can be of another kind: a flood of one kind does not bury the
 * rest, and the gravest cases do not come in a row without end.
 *
 * @param tired the kind that has come too often in a row
 * @param needsRest whether the gravest have come too often in a row
 */
record Pace(Optional<String> tired, boolean needsRest) {

    private record Decided(String kind, int severity) {}

    static Pace of(Handle handle, String reviewer, ReviewSettings settings) {
        int most = Math.max(settings.sameKindInARow(), settings.gravestInARow());
        List<Decided> last = handle.createQuery("SELECT c.kind, c.severity FROM decisions d JOIN cases c"
                        + " ON c.id = d.case_id WHERE d.reviewer = :reviewer AND d.via IS NULL"
                        + " ORDER BY d.id DESC LIMIT :most")
                .bind("reviewer", reviewer)
                .bind("most", most)
                .map((row, ctx) -> new Decided(row.getString("kind"), row.getInt("severity")))
                .list();
        boolean isFlood = last.size() >= settings.sameKindInARow()
                && last.stream()
                                .limit(settings.sameKindInARow())
                                .map(Decided::kind)
                                .distinct()
                                .count()
                        == 1;
        boolean isHard = last.size() >= settings.gravestInARow()
                && last.stream().limit(settings.gravestInARow()).allMatch(decided -> decided.severity() >= 5);
        return new Pace(isFlood ? Optional.of(last.getFirst().kind()) : Optional.empty(), isHard);
    }
}
