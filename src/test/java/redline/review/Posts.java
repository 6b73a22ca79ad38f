package redline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private Posts() {}

    /** A post that entries of that severity flag, each at its first character. */
    public static Submission flagged(String id, String text, int severity, String... entries) {
        List<Flag> flags = new ArrayList<>();
        for (String entry : entries) {
            flags.add(flag(entry, severity));
        }
        Post post = Post.of(id, text);
        Assessment assessment = new Assessment(
                post.id(),
                Level.of(flags.isEmpty() ? 0 : severity),
                flags.isEmpty() ? 0 : severity,
                0.5,
                Map.of(Topic.INTERETHNIC, 0.5),
                List.of("en"),
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

    private static Flag flag(String entry, int severity) {
        return new Flag(
                new Span(0, 1),
                "x",
                entry,
                Category.values()[10],
                Topic.INTERETHNIC,
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
