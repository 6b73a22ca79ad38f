package redline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;
import redline.TestEngine;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.AssessmentJson;
import redline.post.Post;

/** What Redline needs to assess the posts, once each, with the shipped lexicons and policy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBench {

    private final RedlineEngine engine = TestEngine.get();

    /** Posts in, assessments out. */
    @Benchmark
    public void assess(Posts posts, Blackhole out) {
        for (Post post : posts.posts()) {
            out.consume(engine.assess(post, AssessOptions.DEFAULT));
        }
    }

    /** Posts in, lines of JSON out. */
    @Benchmark
    public int assessToJson(Posts posts) {
        StringBuilder json = new StringBuilder();
        int length = 0;
        for (Post post : posts.posts()) {
            json.setLength(0);
            Assessment assessment = engine.assess(post, AssessOptions.DEFAULT);
            AssessmentJson.append(json, assessment, post.text());
            length += json.length();
        }
        return length;
    }

    /** Two threads on one engine, each through all the posts. */
    @Benchmark
    @Threads(2)
    public void assessByTwo(Posts posts, Blackhole out) {
        assess(posts, out);
    }
}
