package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.review.audit.AuditCheck;
import redline.review.store.Backup;
import redline.review.store.Database;
import redline.review.store.Databases;
import redline.review.store.StoreException;

final class BackupTest {

    @TempDir
    Path folder;

    @Test
    void aRestoredDeskGoesOnWhereTheOldOneStood() {
        Path file = folder.resolve("desk.jsonl.gz");
        try (Database old = Databases.open("sqlite", folder.resolve("old"));
                Database fresh = Databases.open("sqlite", folder.resolve("fresh"))) {
            restores(old, fresh, file);
        }
    }

    /** Cases, decisions and the log of one database, in the other. */
    static void restores(Database old, Database fresh, Path file) {
        Desk desk = new Desk(old, new HandClock(), ReviewSettings.DEFAULT);
        long id = desk.admit(List.of(Posts.erasable(Posts.flagged("p1", "a \uD83D \0", 4, "en.x.0001"), "key")))
                .getFirst()
                .caseId();
        Verdict verdict = new Verdict("k", Outcome.ESCALATION, Map.of(), Map.of(), "note", false, Optional.empty());
        desk.decide("anna", id, verdict);

        long rows = Backup.write(old, file);
        assertThat(Backup.read(fresh, file)).isEqualTo(rows);

        Desk again = new Desk(fresh, new HandClock(), ReviewSettings.DEFAULT);
        assertThat(again.show(id)).isEqualTo(desk.show(id));
        assertThat(AuditCheck.of(again.log(), Optional.empty()).problems()).isEmpty();
        long next = again.admit(List.of(Posts.flagged("p2", "b", 4, "en.x.0001")))
                .getFirst()
                .caseId();
        assertThat(next).isGreaterThan(id);
        again.decide("anna", next, verdict);
        assertThat(again.erase("anna", "key")).isEqualTo(1);
        assertThat(AuditCheck.of(again.log(), Optional.empty()).problems()).isEmpty();
        assertThatThrownBy(() -> Backup.read(fresh, file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void refusesHalfABackupAndLeavesNothingOfIt() throws IOException {
        Path file = folder.resolve("desk.jsonl.gz");
        try (Database old = Databases.open("sqlite", folder.resolve("old"));
                Database fresh = Databases.open("sqlite", folder.resolve("fresh"))) {
            new Desk(old, new HandClock(), ReviewSettings.DEFAULT)
                    .admit(List.of(Posts.flagged("p1", "a", 4, "en.x.0001")));
            Backup.write(old, file);
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - 30));

            assertThatThrownBy(() -> Backup.read(fresh, file)).isInstanceOf(StoreException.class);

            Desk desk = new Desk(fresh, new HandClock(), ReviewSettings.DEFAULT);
            assertThat(desk.counts(CaseFilter.OPEN).get("waiting").longValue()).isZero();
        }
    }

    @Test
    void saysInOneLineWhatIsWrongWithAStore() throws IOException {
        Files.writeString(
                folder.resolve("review.db"), "this is no database, but a text that is long enough. ".repeat(50));
        assertThatThrownBy(() -> Databases.open("sqlite", folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("restore a backup");
        assertThatThrownBy(() -> Databases.open("mysql://x", folder))
                .hasMessageContaining("sqlite:FOLDER")
                .hasMessageContaining("postgresql://");
    }
}
