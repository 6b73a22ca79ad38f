package redline.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command that compares: for each number of phrases each engine, in a JVM of its own. Prints a table while it runs
 * and leaves the same figures as JSON.
 */
public final class Peers {

    private static final Path JSON = Path.of("target", "peers.json");
    private static final TimeValue TIME = TimeValue.seconds(1);
    private static final int WARM_UPS = 8;
    private static final int MEASUREMENTS = 5;

    /**
     * One figure.
     *
     * @param openSeconds from the phrases as strings to the first post
     * @param hits phrases found in all posts
     * @param microseconds a post
     * @param error half the interval that holds the mean in 999 of 1,000 runs, as JMH estimates it
     * @param timesWords how many times the reading of the words alone
     */
    record Row(
            int phrases,
            String engine,
            double openSeconds,
            long hits,
            double microseconds,
            double error,
            double timesWords) {

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%9d %-52s %8.1f %6d %10.2f %8.2f %9.2f",
                    phrases,
                    engine,
                    openSeconds,
                    hits,
                    microseconds,
                    error,
                    timesWords);
        }
    }

    private final List<String> posts = new Phrases().posts();
    private final List<Row> rows = new ArrayList<>();

    private Peers() {}

    /** Compares for the numbers of phrases in the first argument, comma between. */
    public static void main(String[] args) throws IOException, RunnerException {
        Peers peers = new Peers();
        System.out.printf(
                Locale.ROOT,
                "%9s %-52s %8s %6s %10s %8s %9s%n",
                "phrases",
                "engine",
                "open s",
                "hits",
                "µs a post",
                "±",
                "× T");
        for (String phrases : args[0].split(",", -1)) {
            peers.compare(Integer.parseInt(phrases.strip()));
        }
        peers.write();
    }

    private void compare(int phrases) throws RunnerException {
        double words = 0;
        for (Engine engine :
                Arrays.stream(Engine.values()).filter(e -> e.bears(phrases)).toList()) {
            Result<?> result = measure(engine, phrases);
            double microseconds = result.getScore() / posts.size();
            words = words == 0 ? microseconds : words;
            Row row =
                    opened(engine, phrases, microseconds, result.getScoreError() / posts.size(), microseconds / words);
            rows.add(row);
            System.out.println(row.line());
        }
    }

    private static Result<?> measure(Engine engine, int phrases) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("^" + PeerBench.class.getName() + ".find$")
                        .param("engine", engine.name())
                        .param("phrases", Integer.toString(phrases))
                        .forks(1)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(TIME)
                        .measurementIterations(MEASUREMENTS)
                        .measurementTime(TIME)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getPrimaryResult();
    }

    private Row opened(Engine engine, int phrases, double microseconds, double error, double timesWords) {
        List<String> list = new Phrases().first(phrases);
        long start = System.nanoTime();
        try (Peer peer = engine.open(list)) {
            double seconds = (System.nanoTime() - start) / 1e9;
            long hits = posts.stream().mapToLong(peer::hits).sum();
            return new Row(phrases, engine.label(), seconds, hits, microseconds, error, timesWords);
        }
    }

    private void write() throws IOException {
        Files.createDirectories(JSON.getParent());
        String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(rows);
        Files.writeString(JSON, json + "\n", StandardCharsets.UTF_8);
        System.out.println("also in " + JSON);
    }
}
