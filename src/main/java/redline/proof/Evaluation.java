package redline.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.post.Post;
import redline.proof.LabelledPost.Label;
import redline.text.Span;

/** The engine held against labelled posts. A post counts as flagged when its assessment lists a flag. */
public final class Evaluation {

    private final Function<Post, Assessment> engine;
    private final Bootstrap bootstrap;
    private final Consumer<FlaggedPost> flagged;

    /**
     * @param engine gives assessments; called by several threads at once
     * @param seed of the random samples behind the intervals of F1
     * @param flagged is told each post that was flagged, in the order of the file
     */
    public Evaluation(Function<Post, Assessment> engine, long seed, Consumer<FlaggedPost> flagged) {
        this.engine = engine;
        this.bootstrap = new Bootstrap(seed);
        this.flagged = flagged;
    }

    /** The figures of those posts under the name {@code all}, then by language, topic and category. */
    public Map<String, Figures> byGroup(String file, List<LabelledPost> posts) {
        List<Outcome> outcomes = outcomes(file, posts);
        Map<String, List<Outcome>> groups = new LinkedHashMap<>();
        groups.put("all", outcomes);
        groups.putAll(grouped("language ", Outcome::language, outcomes));
        groups.putAll(grouped("topic ", Outcome::topic, outcomes));
        groups.putAll(grouped("category ", Outcome::category, outcomes));
        Map<String, Figures> figures = new LinkedHashMap<>();
        groups.forEach((group, members) -> figures.put(group, Figures.of(members, bootstrap)));
        return figures;
    }

    /** The figures of all those posts together. */
    public Figures overall(String file, List<LabelledPost> posts) {
        return Figures.of(outcomes(file, posts), bootstrap);
    }

    private static Map<String, List<Outcome>> grouped(
            String prefix, Function<Outcome, String> key, List<Outcome> outcomes) {
        Map<String, List<Outcome>> groups = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (!key.apply(outcome).isEmpty()) {
                groups.computeIfAbsent(prefix + key.apply(outcome), group -> new ArrayList<>())
                        .add(outcome);
            }
        }
        return groups;
    }

    private List<Outcome> outcomes(String file, List<LabelledPost> posts) {
        List<Assessment> assessments = posts.parallelStream()
                .map(post -> engine.apply(Post.of(post.id(), post.text())))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            outcomes.add(outcome(posts.get(i), assessments.get(i)));
            if (!assessments.get(i).flags().isEmpty()) {
                flagged.accept(new FlaggedPost(file, posts.get(i), assessments.get(i)));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(LabelledPost post, Assessment assessment) {
        List<Span> spans = assessment.flags().stream().map(Flag::span).toList();
        boolean hasSpans = post.label() == Label.FLAG && !post.spans().isEmpty();
        double spanF1 = hasSpans ? SpanOverlap.f1(spans, post.spans(), post.text()) : Double.NaN;
        return new Outcome(post.label(), post.language(), post.topic(), post.category(), !spans.isEmpty(), spanF1);
    }
}
