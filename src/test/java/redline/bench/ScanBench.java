package redline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import redline.text.TextScanner;

/** What our own scanner needs for words, clauses, sentences and quotations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScanBench {

    private final TextScanner scanner = new TextScanner();

    /** The first step of the path, for a post that may hold a match. */
    @Benchmark
    public void scan(Posts posts, Blackhole out) {
        for (String text : posts.texts()) {
            out.consume(scanner.scan(text));
        }
    }
}
