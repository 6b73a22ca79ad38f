package redline.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import redline.post.Post;

/** The posts that all benchmarks of a run read. */
@State(Scope.Benchmark)
public class Posts {

    /** A kind and a language, or {@code file}. */
    @Param("everyday/en")
    public String workload = "";

    private List<String> texts = List.of();
    private List<Post> posts = List.of();

    /** Reads or makes the posts. */
    @Setup
    public void read() {
        texts = texts(workload);
        posts = IntStream.range(0, texts.size())
                .mapToObj(i -> Post.of("p" + i, texts.get(i)))
                .toList();
    }

    static List<String> texts(String workload) {
        return workload.equals(PostFile.WORKLOAD)
                ? PostFile.read(PostFile.named().orElseThrow())
                : Workload.posts(workload);
    }

    List<String> texts() {
        return texts;
    }

    List<Post> posts() {
        return posts;
    }
}
