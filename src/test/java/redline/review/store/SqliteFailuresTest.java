package redline.review.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.review.CaseFilter;
import redline.review.Desk;
import redline.review.HandClock;
import redline.review.Outcome;
import redline.review.Posts;
import redline.review.ReviewSettings;
import redline.review.Verdict;
import redline.review.audit.AuditCheck;

/** What goes wrong with a file: it is said clearly, nothing that was acknowledged is lost, and work goes on. */
final class SqliteFailuresTest {

    @TempDir
    Path folder;

    private Optional<Database> opened = Optional.empty();

    @AfterEach
    void close() {
        opened.ifPresent(Database::close);
    }

    @Test
    void aFullDiskLosesNothingAndWorkGoesOnWhenThereIsRoom() {
        Database database = database();
        Desk desk = desk(database);
        long first = admit(desk, "first");
        database.write(handle -> handle.execute("PRAGMA max_page_count = 90"));
        List<Long> acknowledged = new ArrayList<>();

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        acknowledged.add(admit(desk, "post " + i));
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessage("the disk of the review database is full; nothing was stored, make room and try again");

        assertThat(acknowledged).isNotEmpty();
        acknowledged.forEach(
                id -> assertThat(desk.show(id).get("case").longValue()).isEqualTo(id));
        database.write(handle -> handle.execute("PRAGMA max_page_count = 100000"));
        admit(desk, "there is room");
        assertThat(desk.counts(CaseFilter.OPEN).get("waiting").longValue()).isEqualTo(acknowledged.size() + 2L);
        desk.decide("anna", first, verdict());
        assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
    }

    @Test
    void aLockedFileIsSaidAndWorkGoesOnWhenItIsFree() throws SQLException {
        Database database = database();
        Desk desk = desk(database);
        long first = admit(desk, "first");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("review.db"));
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> desk.decide("anna", first, verdict()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("another program holds the review database; nothing was stored, try again or stop that"
                            + " program");
            assertThat(desk.show(first).get("status").stringValue()).isEqualTo("waiting");
            statement.execute("ROLLBACK");
        }
        assertThat(desk.decide("anna", first, verdict()).get("status").stringValue())
                .isEqualTo("decided");
    }

    @Test
    void oneWorkThatFailsLeavesTheOthersOfItsTransactionAlone() throws InterruptedException, ExecutionException {
        Database database = database();
        database.write(handle -> handle.execute("CREATE TABLE done (number INTEGER PRIMARY KEY)"));
        List<Callable<Integer>> works = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int number = i;
            works.add(() -> database.write(handle -> {
                handle.execute("INSERT INTO done VALUES (?)", number);
                if (number % 3 == 0) {
                    throw new IllegalStateException("number " + number);
                }
                return number;
            }));
        }
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<Integer> done : threads.invokeAll(works)) {
                try {
                    assertThat(done.get() % 3).isNotZero();
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
                }
            }
        }
        assertThat(database.<Integer>read(
                        handle -> handle.createQuery("SELECT count(*) + 1000 * sum(number % 3 = 0) FROM done")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(40);
    }

    private Database database() {
        Database database = SqliteDatabase.open(folder.resolve("review.db"), 200);
        opened = Optional.of(database);
        Migrations.run(database);
        return database;
    }

    private static Desk desk(Database database) {
        return new Desk(database, new HandClock(), ReviewSettings.DEFAULT);
    }

    private static long admit(Desk desk, String text) {
        return desk.admit(List.of(Posts.flagged(text, text, 4, "en.x.0001")))
                .getFirst()
                .caseId();
    }

    private static Verdict verdict() {
        return new Verdict("k", Outcome.ESCALATION, Map.of(), Map.of(), "", false, Optional.empty());
    }
}
