package redline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What Lucene needs to read the words of the posts, once each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LuceneBench {

    private final WordStream standard = WordStream.standard();
    private final WordStream email = WordStream.email();
    private final WordStream lightStems = WordStream.lightStems();
    private final WordStream snowballStems = WordStream.snowballStems();

    /** T, the measure of all others. */
    @Benchmark
    public long standard(Posts posts) {
        return standard.read(posts.texts());
    }

    /** T with addresses kept whole. */
    @Benchmark
    public long email(Posts posts) {
        return email.read(posts.texts());
    }

    /** T and a light Russian stemmer. */
    @Benchmark
    public long lightStems(Posts posts) {
        return lightStems.read(posts.texts());
    }

    /** T and Snowball's Russian stemmer, "the chain". */
    @Benchmark
    public long snowballStems(Posts posts) {
        return snowballStems.read(posts.texts());
    }
}
