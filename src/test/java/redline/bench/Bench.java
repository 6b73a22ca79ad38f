package redline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The command that measures: prints a table while it runs and leaves the same figures as JSON. */
public final class Bench {

    private static final Path JSON = Path.of("target", "bench.json");

    private static final int WARM_UP = 25;

    private final Plan plan;
    private final List<Row> rows = new ArrayList<>();

    private Bench(Plan plan) {
        this.plan = plan;
    }

    /** Measures as much as the first argument says, {@code quick} or {@code full}. */
    public static void main(String[] args) throws IOException, RunnerException {
        Bench bench = new Bench(Plan.valueOf(args[0].toUpperCase(Locale.ROOT)));
        if (bench.plan.sharesJvm()) {
            bench.warmUp();
        }
        System.out.println(Row.HEAD);
        for (Plan.Step step : bench.plan.steps().toList()) {
            bench.measure(step);
        }
        bench.write();
    }

    private void measure(Plan.Step step) throws RunnerException {
        List<String> texts = Posts.texts(step.posts());
        double standard = 0;
        for (Subject subject : step.subjects()) {
            Result<?> result = run(step.posts(), subject);
            double perPost = 1.0 / texts.size() / subject.threads();
            double microseconds = result.getScore() * perPost;
            standard = standard == 0 ? microseconds : standard;
            Row row = new Row(
                    step.posts(),
                    subject.label(),
                    texts.size(),
                    texts.stream().mapToLong(String::length).sum() / texts.size(),
                    microseconds,
                    result.getScoreError() * perPost,
                    microseconds / standard);
            rows.add(row);
            System.out.println(row.line());
        }
    }

    /** Lets the JVM compile what the hard posts need; the easy ones need less. */
    private void warmUp() throws RunnerException {
        run("innocent/mixed", Subject.ASSESS, plan.options().warmupIterations(WARM_UP));
    }

    private Result<?> run(String posts, Subject subject) throws RunnerException {
        return run(posts, subject, plan.options());
    }

    private static Result<?> run(String posts, Subject subject, ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.include(subject.pattern())
                        .param("workload", posts)
                        .build())
                .runSingle()
                .getPrimaryResult();
    }

    private void write() throws IOException {
        Files.createDirectories(JSON.getParent());
        String json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(Report.of(plan, rows));
        Files.writeString(JSON, json + "\n", StandardCharsets.UTF_8);
        System.out.println("also in " + JSON);
    }
}
