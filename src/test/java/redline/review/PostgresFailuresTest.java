package redline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import redline.review.audit.AuditCheck;
import redline.review.store.Database;
import redline.review.store.Databases;
import redline.review.store.StoreException;

/** What goes wrong with a server: it is said clearly, nothing that was acknowledged is lost, and work goes on. */
@Tag("full")
final class PostgresFailuresTest {

    @Test
    void goesOnAfterLostConnectionsAndRefusesStrangersClearly() {
        try (PostgresServer server = PostgresServer.start()) {
            String url = server.newDatabase();
            try (Database database = Databases.open(url, Path.of(""))) {
                Desk desk = new Desk(database, new HandClock(), ReviewSettings.DEFAULT);
                admit(desk, "first");

                losesItsConnections(database, desk);
                isStoppedAndStarted(server, database, desk);
                refusesStrangers(database, url);

                assertThat(desk.counts(CaseFilter.OPEN).get("waiting").longValue())
                        .isEqualTo(3);
                assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems())
                        .isEmpty();
            }
        }
    }

    /** Several connections have just been in use: none of them may be given out after one was found to be lost. */
    private static void losesItsConnections(Database database, Desk desk) {
        readAtTheSameTime(database, 8);
        assertThatThrownBy(() -> database.write(handle -> handle.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing was stored")
                .hasMessageContaining("try again");

        admit(desk, "after lost connections");
    }

    private static void isStoppedAndStarted(PostgresServer server, Database database, Desk desk) {
        readAtTheSameTime(database, 8);
        server.stopAtOnce();
        assertThatThrownBy(() -> admit(desk, "while it is stopped"))
                .isInstanceOf(StoreException.class)
                .hasMessage("the review database cannot be reached; nothing was stored, start it and try again");
        server.startAgain();

        admit(desk, "after the start");
    }

    private static void readAtTheSameTime(Database database, int readers) {
        CyclicBarrier all = new CyclicBarrier(readers);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int reader = 0; reader < readers; reader++) {
                threads.execute(() -> database.read(handle -> {
                    try {
                        return all.await();
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                }));
            }
        }
    }

    private static void refusesStrangers(Database database, String url) {
        database.write(handle -> handle.execute("CREATE ROLE " + PostgresServer.STRANGER + " LOGIN PASSWORD 'right'"));
        assertThatThrownBy(() -> Databases.open(
                        url.replace("user=redline", "user=" + PostgresServer.STRANGER + "&password=wrong"),
                        Path.of("")))
                .isInstanceOf(StoreException.class)
                .hasMessage("the review database refuses the user or the password; correct them in the connection"
                        + " string");
        assertThatThrownBy(() -> Databases.open(url.replace("/desk1", "/none"), Path.of("")))
                .isInstanceOf(StoreException.class)
                .hasMessage("the review database does not exist on that server; create it");
    }

    private static void admit(Desk desk, String text) {
        desk.admit(List.of(Posts.flagged(text, text, 4, "en.x.0001")));
    }
}
