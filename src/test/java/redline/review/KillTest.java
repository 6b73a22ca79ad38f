package redline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redline.review.audit.AuditCheck;
import redline.review.store.Database;
import redline.review.store.Databases;

/**
 * A program that is killed at random moments: what it said was done is there, once, and the log is whole. The number of
 * posts comes from {@code -Ddesk.posts}; each fifth is decided.
 */
@Tag("full")
final class KillTest {

    private static final int POSTS = Integer.getInteger("desk.posts", 120);
    private static final int KILLS = 2;
    private static final long SEED = 20_261_122;

    @TempDir
    Path folder;

    @Test
    void losesNothingInSqlite() throws IOException, InterruptedException {
        losesNothing("sqlite:" + folder);
    }

    @Test
    void losesNothingInPostgres() throws IOException, InterruptedException {
        try (PostgresServer server = PostgresServer.start()) {
            losesNothing(server.newDatabase());
        }
    }

    private static void losesNothing(String database) throws IOException, InterruptedException {
        TreeMap<Integer, Long> submitted = new TreeMap<>();
        TreeSet<Long> decided = new TreeSet<>();
        Random random = new Random(SEED);
        for (int kill = 0; kill <= KILLS; kill++) {
            int from = submitted.isEmpty() ? 1 : submitted.lastKey();
            int lines = kill == KILLS ? Integer.MAX_VALUE : 1 + random.nextInt(2 * POSTS / (KILLS + 1));
            write(database, from, lines, submitted, decided);
        }
        try (Database after = Databases.open(database, Path.of(""))) {
            Desk desk = new Desk(after, Clock.systemUTC(), ReviewSettings.DEFAULT);
            assertThat(submitted).hasSize(POSTS);
            int cases = desk.list(CaseFilter.OPEN, 0, 1_000_000).size()
                    + desk.list(CaseFilter.OPEN.at(CaseStatus.DECIDED), 0, 1_000_000)
                            .size();
            assertThat(cases).isEqualTo(POSTS);
            submitted.forEach((post, id) ->
                    assertThat(desk.show(id).get("id").stringValue()).isEqualTo("p" + post));
            decided.forEach(
                    id -> assertThat(desk.show(id).get("decisions").size()).isEqualTo(1));
            assertThat(AuditCheck.of(desk.log(), Optional.empty()).problems()).isEmpty();
            assertThat(AuditCheck.of(desk.log(), Optional.empty()).rows()).isEqualTo(POSTS / 5);
        }
    }

    private static void write(
            String database, int from, int lines, SortedMap<Integer, Long> submitted, Set<Long> decided)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        database,
                        Integer.toString(from),
                        Integer.toString(POSTS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            int read = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] said = line.split(" ", -1);
                if (said[0].equals("s")) {
                    submitted.put(Integer.valueOf(said[1]), Long.valueOf(said[2]));
                } else {
                    decided.add(Long.valueOf(said[2]));
                }
                if (++read == lines) {
                    assertThat(process.toHandle().destroyForcibly()).isTrue();
                }
            }
        }
        process.waitFor();
    }
}
