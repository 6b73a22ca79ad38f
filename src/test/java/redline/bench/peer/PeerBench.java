package redline.bench.peer;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What one engine needs to look for so many phrases in the posts, once each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerBench {

    /** Which engine. */
    @Param("WORDS")
    public String engine = "";

    /** How many phrases it looks for. */
    @Param("1000")
    public int phrases;

    private List<String> posts = List.of();
    private Peer peer = text -> 0;

    /** Makes posts and phrases, and opens the engine. */
    @Setup
    public void open() {
        posts = new Phrases().posts();
        peer = Engine.valueOf(engine).open(new Phrases().first(phrases));
    }

    /** Lets the engine go. */
    @TearDown
    public void close() {
        peer.close();
    }

    /** Posts in, number of phrases found out. */
    @Benchmark
    public long find() {
        long hits = 0;
        for (String post : posts) {
            hits += peer.hits(post);
        }
        return hits;
    }
}
