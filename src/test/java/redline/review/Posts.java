package redline.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.explain.Level;
import redline.explain.Versions;
import redline.lexicon.Category;
import redline.lexicon.Status;
import redline.lexicon.Topic;
import redline.post.Post;
import redline.text.Span;

/** Submissions whose flags are as a test wants them; nobody has read their words. */
public final class Posts {

    private static final Category CATEGORY = Category.values()[10];

    private Posts() {}

    /** A post that entries of that severity flag, each at its first character. */
    public static Submission flagged(String id, String text, int severity, String... entries) {
        return flagged(
                Post.of(id, text),
                "en",
                Topic.INTERETHNIC,
                Stream.of(entries)
                        .map(entry -> flag(entry, CATEGORY, Topic.INTERETHNIC, severity))
                        .toList());
    }

    /** A post in that language that one entry of that topic and category flags. */
    static Submission flagged(
            String id, String text, int severity, String entry, String language, Topic topic, Category category) {
        return flagged(Post.of(id, text), language, topic, List.of(flag(entry, category, topic, severity)));
    }

    private static Submission flagged(Post post, String language, Topic topic, List<Flag> flags) {
        int severity = flags.stream().mapToInt(Flag::severity).max().orElse(0);
        Assessment assessment = new Assessment(
                post.id(),
                Level.of(severity),
                severity,
                0.5,
                Map.of(topic, 0.5),
                List.of(language),
                flags,
                List.of(),
                List.of(),
                new Versions("lex", "pol", "1.0"),
                AssessOptions.DEFAULT);
        return new Submission(post, assessment, Optional.empty());
    }

    /** The same with a key to erase by. */
    public static Submission erasable(Submission submission, String key) {
        return new Submission(submission.post(), submission.assessment(), Optional.of(key));
    }

    private static Flag flag(String entry, Category category, Topic topic, int severity) {
        return new Flag(
                new Span(0, 1),
                "x",
                entry,
                category,
                topic,
                severity,
                severity,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Span(0, 1)),
                List.of(),
                "why",
                "",
                Status.LIVE,
                List.of());
    }
}
