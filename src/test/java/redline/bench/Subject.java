package redline.bench;

import java.util.List;
import java.util.regex.Pattern;

/** One thing that is measured; all of them read the same posts. */
enum Subject {
    /** T, by which all others are divided; so it comes first. */
    STANDARD("T: StandardTokenizer, lower case", LuceneBench.class, "standard", 1),
    EMAIL("UAX29URLEmailTokenizer, lower case", LuceneBench.class, "email", 1),
    LIGHT_STEMS("T, light Russian stems", LuceneBench.class, "lightStems", 1),
    SNOWBALL_STEMS("T, Snowball Russian: the chain", LuceneBench.class, "snowballStems", 1),
    SCAN("our scanner alone", ScanBench.class, "scan", 1),
    ASSESS("assess", EngineBench.class, "assess", 1),
    JSON("assess, to JSON", EngineBench.class, "assessToJson", 1),
    BY_TWO("assess, two threads", EngineBench.class, "assessByTwo", 2);

    /** What is compared where not everything is. */
    static final List<Subject> SHORT = List.of(STANDARD, ASSESS);

    private final String label;
    private final Class<?> benchmark;
    private final String method;
    private final int threads;

    Subject(String label, Class<?> benchmark, String method, int threads) {
        this.label = label;
        this.benchmark = benchmark;
        this.method = method;
        this.threads = threads;
    }

    /** Its name in the table. */
    String label() {
        return label;
    }

    /** The regular expression by which JMH finds it. */
    String pattern() {
        return "^" + Pattern.quote(benchmark.getName() + "." + method) + "$";
    }

    /** How many threads read all the posts at a time. */
    int threads() {
        return threads;
    }
}
