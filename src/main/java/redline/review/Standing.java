package redline.review;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redline.review.store.Database;

/** How a case stands at the moment somebody decides it; nobody else changes it before that transaction ends. */
record Standing(
        CaseStatus status, Optional<Long> decision, Optional<Long> head, Optional<String> holder, long claimedUntil) {

    private static final long LONGEST_CLAIM = 24 * 60 * 60_000L;

    static Standing of(Handle handle, Database database, long caseId) {
        String lock = database.skipLocked().isEmpty() ? "" : " FOR UPDATE";
        return handle.createQuery("SELECT status, decision_id, head_id, claimed_by, claimed_until FROM cases"
                        + " WHERE id = :id" + lock)
                .bind("id", caseId)
                .map((row, ctx) -> new Standing(
                        CaseStatus.stored(row.getString("status")),
                        Columns.number(row, "decision_id"),
                        Columns.number(row, "head_id"),
                        Columns.word(row, "claimed_by"),
                        row.getLong("claimed_until")))
                .findOne()
                .orElseThrow(() -> new NoSuchCase("there is no case " + caseId + "; it may have been erased"));
    }

    boolean isDecided() {
        return status == CaseStatus.DECIDED;
    }

    void requireDecidable(String reviewer, Optional<Long> replaces, long now) {
        if (status == CaseStatus.SUPERSEDED) {
            throw new Conflict("the post was edited; decide the case of the edited text");
        }
        if (isDecided() && !decision.equals(replaces)) {
            throw new Conflict("somebody has decided this case meanwhile; look at that decision before you revise it");
        }
        if (!isDecided() && replaces.isPresent() && !decision.equals(replaces)) {
            throw new Conflict("the decision that you revise holds no more; look at the case again");
        }
        boolean isHeld = claimedUntil > now && claimedUntil - now < LONGEST_CLAIM;
        if (isHeld && holder.filter(other -> !other.equals(reviewer)).isPresent()) {
            throw new Conflict("another person has this case now; take the next one");
        }
    }
}
