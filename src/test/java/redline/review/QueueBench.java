package redline.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redline.review.store.Database;
import redline.review.store.Databases;

/**
 * How long one person waits for the desk, by the number of cases in {@code -Ddesk.waiting}. Run by hand, as the README
 * says; it logs times and fails on none.
 */
@Tag("full")
final class QueueBench {

    private static final Logger LOG = LoggerFactory.getLogger(QueueBench.class);
    private static final int WAITING = Integer.getInteger("desk.waiting", 100_000);
    private static final int TIMES = 200;
    private static final CaseFilter RARE = filter("", "", "", "en.x.0039");

    @TempDir
    Path folder;

    @Test
    void sqlite() {
        try (Database database = Databases.open("sqlite", folder)) {
            bench(database);
        }
    }

    @Test
    void postgres() {
        try (PostgresServer server = PostgresServer.start();
                Database database = Databases.open(server.newDatabase(), folder)) {
            bench(database);
        }
    }

    private static void bench(Database database) {
        Desk desk = new Desk(database, Clock.systemUTC(), ReviewSettings.DEFAULT);
        LOG.info("{}: {} cases", database.dialect(), WAITING);
        time("fill", 1, i -> ManyCases.fill(desk, database, WAITING));
        Map<String, CaseFilter> filters = Map.of(
                "everything",
                CaseFilter.OPEN,
                "topic",
                filter("religion", "", "", ""),
                "topic and language",
                filter("religion", "kk", "", ""),
                "category",
                filter("", "", "dehumanisation", ""),
                "category and language",
                filter("", "ru", "dehumanisation", ""),
                "rare entry",
                RARE,
                "decided of a topic",
                filter("religion", "", "", "").at(CaseStatus.DECIDED),
                "decided of a rare entry",
                RARE.at(CaseStatus.DECIDED));
        filters.forEach((name, filter) -> {
            if (filter.status().isEmpty()) {
                time("next, " + name, TIMES, i -> desk.next("person " + name + i, filter));
            }
            time("list, " + name, TIMES, i -> desk.list(filter, 20 * (i % 10), 20));
            time("counts, " + name, TIMES / 10, i -> desk.counts(filter));
        });
        time("first search", 1, i -> desk.search("w1"));
        time("search, a common word", TIMES, i -> desk.list(CaseFilter.OPEN.among(desk.search("w" + i % 97)), 0, 20));
        time("search, rare words", TIMES, i -> desk.list(CaseFilter.OPEN.among(desk.search("w5 w" + i * 31)), 0, 20));
        time("search, in everything", TIMES, i -> desk.list(CaseFilter.OPEN.among(desk.search("words")), 0, 20));
        time("similar decided cases", TIMES, i -> desk.similar(100 + i));
        time("next and decide", TIMES, i -> decide(desk));
    }

    private static void decide(Desk desk) {
        long id =
                desk.next("decider", CaseFilter.OPEN).orElseThrow().get("case").longValue();
        desk.decide(
                "decider", id, new Verdict("key", Outcome.ESCALATION, Map.of(), Map.of(), "", false, Optional.empty()));
    }

    private static CaseFilter filter(String topic, String language, String category, String entry) {
        return new CaseFilter(
                some(topic),
                some(category),
                some(language),
                some(entry),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Optional<String> some(String name) {
        return Optional.of(name).filter(given -> !given.isEmpty());
    }

    /** The first tenth, in which the program warms up, is not counted. */
    private static void time(String what, int times, IntConsumer work) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.accept(i);
            if (i >= times / 10) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        millis.sort(null);
        LOG.info(
                "  {}: p50 {} ms, p95 {} ms, most {} ms",
                what,
                Math.round(millis.get(millis.size() / 2) * 10) / 10.0,
                Math.round(millis.get(millis.size() * 95 / 100) * 10) / 10.0,
                Math.round(millis.getLast() * 10) / 10.0);
    }
}
