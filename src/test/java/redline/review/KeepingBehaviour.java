package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redline.review.access.AccessException;
import redline.review.access.Accounts;
import redline.review.access.Role;
import redline.review.audit.AuditCheck;
import redline.review.audit.AuditEvent;
import redline.review.audit.AuditFilter;
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
    void theLogIsFoundByWhoWhatAndAboutWhat() {
        long first = admit(Posts.flagged("p1", "a", 4, "en.x.0001"));
        decide("anna", first, Outcome.UNSURE);
        decide("boris", admit(Posts.flagged("p2", "b", 4, "en.x.0001")), Outcome.ESCALATION);
        for (int i = 0; i < 2; i++) {
            desk.log().appendIfNew(new AuditEvent("system", "settings", "", "{\"a\":1}"));
        }
        desk.log().appendIfNew(new AuditEvent("system", "settings", "", "{\"a\":2}"));

        assertThat(rows("boris", "", "")).containsExactly(2L);
        assertThat(rows("", "decide", "")).containsExactly(2L, 1L);
        assertThat(rows("anna", "decide", "case:" + first)).containsExactly(1L);
        assertThat(rows("anna", "undo", "")).isEmpty();
        assertThat(rows("", "settings", "")).containsExactly(4L, 3L);
    }

    private List<Long> rows(String actor, String action, String subject) {
        AuditFilter filter = new AuditFilter(some(actor), some(action), some(subject));
        return desk.log().before(Long.MAX_VALUE, filter, 10).stream()
                .map(AuditRow::seq)
                .toList();
    }

    private static Optional<String> some(String word) {
        return Optional.of(word).filter(given -> !given.isEmpty());
    }

    @Test
    void accountsAreChangedAndTheLogTellsOfIt() {
        String password = "correct horse battery";
        Accounts accounts = new Accounts(database, clock);
        accounts.add("root", "anna", Role.REVIEWER, password);
        String session = accounts.logIn("anna", password).orElseThrow();
        accounts.setRole("root", "anna", Role.MAINTAINER);
        assertThat(accounts.ofSession(session).orElseThrow().role()).contains(Role.MAINTAINER);
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.logIn("anna", "wrong")).isEmpty();
        }
        assertThat(accounts.list()).containsExactly(new Accounts.Account("anna", Role.MAINTAINER, false, true));

        accounts.setPassword("root", "anna", "another battery horse");
        assertThat(accounts.ofSession(session)).isEmpty();
        assertThat(accounts.logIn("anna", password)).isEmpty();
        assertThat(accounts.logIn("anna", "another battery horse")).isPresent();

        accounts.remove("root", "anna");
        assertThat(accounts.logIn("anna", "another battery horse")).isEmpty();
        accounts.restore("root", "anna");
        assertThat(accounts.logIn("anna", "another battery horse")).isPresent();
        assertThatThrownBy(() -> accounts.restore("root", "anna")).isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> accounts.setRole("root", "anna", Role.PLATFORM))
                .isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> accounts.setPassword("root", "anna", "short")).isInstanceOf(AccessException.class);
        AuditFilter ofRoot = new AuditFilter(Optional.of("root"), Optional.empty(), Optional.of("account:anna"));
        assertThat(desk.log().before(Long.MAX_VALUE, ofRoot, 10).reversed())
                .extracting(AuditRow::action)
                .containsExactly(
                        "account-add", "account-role", "account-password", "account-remove", "account-restore");
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
