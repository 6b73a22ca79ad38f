package redline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How much is measured, and for how long. */
enum Plan {
    /** About a minute, all in one JVM: the order of magnitude. */
    QUICK(0, 3, 4, 400) {
        @Override
        Stream<Step> shipped() {
            return Stream.concat(
                    Stream.of("everyday/en", "everyday/ru", "everyday/kk", "innocent/mixed", "tenth/mixed")
                            .map(posts -> new Step(posts, Subject.SHORT)),
                    Stream.of(new Step(
                            "everyday/mixed",
                            List.of(Subject.STANDARD, Subject.EMAIL, Subject.SNOWBALL_STEMS, Subject.ASSESS))));
        }
    },
    /** Twenty-five minutes, each figure in a JVM of its own: figures to cite. */
    FULL(1, 10, 5, 1_000) {
        @Override
        Stream<Step> shipped() {
            List<Step> steps = new ArrayList<>();
            for (String kind : List.of("everyday", "innocent")) {
                for (String language : List.of("en", "ru", "kk", "mixed")) {
                    steps.add(new Step(kind + "/" + language, List.of(Subject.values())));
                }
            }
            for (String kind : List.of("tenth", "flagged", "disguised", "new", "article")) {
                steps.add(new Step(kind + "/mixed", Subject.SHORT));
            }
            return steps.stream();
        }
    };

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int milliseconds;

    Plan(int forks, int warmups, int measurements, int milliseconds) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.milliseconds = milliseconds;
    }

    /**
     * Posts with what is measured on them.
     *
     * @param subjects the first is T
     */
    record Step(String posts, List<Subject> subjects) {}

    /** What is measured on the posts that the project has. */
    abstract Stream<Step> shipped();

    /** What is measured: on a file that is named, everything, else on the project's own posts. */
    Stream<Step> steps() {
        return PostFile.named().isPresent()
                ? Stream.of(new Step(PostFile.WORKLOAD, Arrays.asList(Subject.values())))
                : shipped();
    }

    /** Whether all figures come from one JVM, which is then warmed up once for all of them. */
    boolean sharesJvm() {
        return forks == 0;
    }

    /** JMH's options. */
    ChainedOptionsBuilder options() {
        TimeValue time = TimeValue.milliseconds(milliseconds);
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(time)
                .measurementIterations(measurements)
                .measurementTime(time)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
