package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redline.review.access.Accounts;
import redline.review.access.Role;
import redline.review.audit.AuditCheck;
import redline.review.audit.AuditRow;

/** What is kept, erased and logged, whatever keeps the tables. */
abstract class KeepingBehaviour extends DeskFixture {

    @Test
    void erasesByKeyAndTheChainStaysWhole() {
        long kept = admit(Posts.erasable(Posts.flagged("p1", "a", 4, "en.x.0001"), "someone"));
        long gone = admit(Posts.erasable(Posts.flagged("p2", "b", 4, "en.x.0001"), "someone else"));
        decide("anna", gone, Outcome.ESCALATION);

        assertThat(desk.erase("token", "someone else")).isEqualTo(1);

        assertThatThrownBy(() -> desk.show(gone)).isInstanceOf(NoSuchCase.class);
        assertThat(status(kept)).isEqualTo("waiting");
        AuditCheck.Report report = AuditCheck.of(desk.log(), Optional.empty());
        assertThat(report.problems()).isEmpty();
        assertThat(report.erased()).isEqualTo(1);
        assertThat(desk.log().after(0, 10)).extracting(AuditRow::action).containsExactly("decide", "erase");
    }

    @Test
    void removesWhatWasKeptLongEnough() {
        Desk forgetful = new Desk(database, clock, new ReviewSettings(15, 5, 8, 45, 30));
        long old = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        long waiting = admit(Posts.flagged("p2", "b", 4, "en.x.0001"));
        decide("anna", old, Outcome.ESCALATION);
        clock.pass(Duration.ofDays(29));
        assertThat(forgetful.retain()).isZero();
        clock.pass(Duration.ofDays(2));

        assertThat(forgetful.retain()).isEqualTo(1);

        assertThatThrownBy(() -> desk.show(old)).isInstanceOf(NoSuchCase.class);
        assertThat(status(waiting)).isEqualTo("waiting");
        assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
    }

    @Test
    void theLogFindsWhatWasChangedRemovedOrInserted() {
        for (int i = 0; i < 4; i++) {
            decide("anna", admit(Posts.flagged("p" + i, "t" + i, 4, "en.x.0001")), Outcome.ESCALATION);
        }
        String noted = desk.log().head().digest();
        assertThat(AuditCheck.of(desk.log(), Optional.of(noted)).problems()).isEmpty();
        for (String change : List.of(
                "UPDATE audit SET actor = 'boris' WHERE seq = 2",
                "DELETE FROM audit WHERE seq = 2",
                "DELETE FROM audit WHERE seq = 4",
                "UPDATE audit_details SET details = '{}' WHERE seq = 3",
                "INSERT INTO audit SELECT 5, at, actor, action, subject, details_digest, digest, digest FROM audit"
                        + " WHERE seq = 4")) {
            assertThat(Tampering.problemsAfter(database, desk.log(), change))
                    .as(change)
                    .isNotEmpty();
        }
        assertThat(AuditCheck.of(desk.log(), Optional.of("0".repeat(64))).problems())
                .hasSize(1);
        assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
    }

    @Test
    void theLogRefusesChanges() {
        decide("anna", admit(Posts.flagged("p1", "a", 4, "en.x.0001")), Outcome.ESCALATION);
        for (String change : List.of("UPDATE audit SET actor = 'boris'", "DELETE FROM audit")) {
            assertThatThrownBy(() -> database.write(handle -> handle.execute(change)))
                    .isInstanceOf(redline.review.store.StoreException.class);
        }
    }

    @Test
    void aClockThatStoodWrongLocksNobodyOutAndEndsItsSessions() {
        String password = "correct horse battery";
        Accounts accounts = new Accounts(database, clock);
        accounts.add("system", "anna", Role.REVIEWER, password);
        clock.pass(Duration.ofDays(400));
        String session = accounts.logIn("anna", password).orElseThrow();
        for (int i = 0; i < 10; i++) {
            assertThat(accounts.logIn("anna", "wrong")).isEmpty();
        }
        assertThat(accounts.logIn("anna", password)).isEmpty();
        assertThat(accounts.ofSession(session)).isPresent();

        clock.pass(Duration.ofDays(-400));

        assertThat(accounts.ofSession(session)).isEmpty();
        assertThat(accounts.logIn("anna", password)).isPresent();
        assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
    }
}
