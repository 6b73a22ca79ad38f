package redline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import redline.review.audit.AuditCheck;
import redline.review.store.Database;
import redline.review.store.Databases;

/**
 * Twenty people at once: no case goes to two of them. How many cases wait comes from {@code -Ddesk.waiting}, how many
 * each person decides from {@code -Ddesk.each}; the time of the next case is logged.
 */
@Tag("full")
final class CrowdTest {

    private static final int PEOPLE = 20;
    private static final int WAITING = Integer.getInteger("desk.waiting", 400);
    private static final int EACH = Integer.getInteger("desk.each", 8);
    private static final int PAUSE_MILLIS = Integer.getInteger("desk.pause", 0);

    @TempDir
    Path folder;

    @Test
    void noCaseGoesToTwoPeopleInSqlite() throws InterruptedException, ExecutionException {
        try (Database database = Databases.open("sqlite", folder)) {
            noCaseGoesToTwo(database);
        }
    }

    @Test
    void noCaseGoesToTwoPeopleInPostgres() throws InterruptedException, ExecutionException {
        try (PostgresServer server = PostgresServer.start();
                Database database = Databases.open(server.newDatabase(), folder)) {
            noCaseGoesToTwo(database);
        }
    }

    private static void noCaseGoesToTwo(Database database) throws InterruptedException, ExecutionException {
        Desk desk = new Desk(database, Clock.systemUTC(), ReviewSettings.DEFAULT);
        ManyCases.fill(desk, database, WAITING);
        Set<Long> given = ConcurrentHashMap.newKeySet();
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> work = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                String name = "person-" + person + "x";
                work.add(people.submit(() -> decideSome(desk, name, given, nanos)));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        log(database, nanos);
        assertThat(given).hasSize(PEOPLE * EACH);
        assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
        assertThat(desk.log().head().seq()).isEqualTo((long) PEOPLE * EACH);
    }

    private static void log(Database database, List<Long> nanos) {
        nanos.sort(null);
        LoggerFactory.getLogger(CrowdTest.class)
                .info(
                        "{}: next case of {}, {} people, {} each, {} ms between: p50 {} ms, p99 {} ms",
                        database.dialect(),
                        WAITING,
                        PEOPLE,
                        EACH,
                        PAUSE_MILLIS,
                        TimeUnit.NANOSECONDS.toMillis(nanos.get(nanos.size() / 2)),
                        TimeUnit.NANOSECONDS.toMillis(nanos.get(nanos.size() * 99 / 100)));
    }

    /** The times of the first quarter, in which the program warms up, are not kept. */
    private static void decideSome(Desk desk, String name, Set<Long> given, List<Long> nanos) {
        for (int i = 0; i < EACH; i++) {
            long start = System.nanoTime();
            long id = desk.next(name, CaseFilter.OPEN).orElseThrow().get("case").longValue();
            if (i >= EACH / 4) {
                nanos.add(System.nanoTime() - start);
            }
            assertThat(given.add(id)).as("case %s goes to %s only", id, name).isTrue();
            desk.decide(
                    name,
                    id,
                    new Verdict("key", Outcome.NOT_ESCALATION, Map.of(), Map.of(), "", false, Optional.empty()));
            pause();
        }
    }

    /** The time that a person thinks. */
    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
}
