package redline.api;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redline.explain.AssessOptions;
import redline.explain.AssessmentJson;
import redline.post.Post;
import redline.post.PostId;
import redline.post.PostItem;

/** One place of an input turned into one line of the answer: an assessment, or the reason why there is none. */
final class PostAssessor {

    private static final Logger LOG = LoggerFactory.getLogger(PostAssessor.class);

    private final ApiBackend backend;
    private final int longest;

    PostAssessor(ApiBackend backend, ServerConfig.Limits limits) {
        this.backend = backend;
        this.longest = limits.postCharacters();
    }

    /** The line for that item, without its end; never fails, so that one post cannot spoil the others. */
    String line(PostItem item, AssessOptions options) {
        return switch (checked(item)) {
            case PostItem.Unreadable unreadable -> unreadable.json();
            case PostItem.Parsed parsed -> assessed(parsed, options);
        };
    }

    /** The item, or in its place the reason why its text is not accepted. */
    PostItem checked(PostItem item) {
        return item instanceof PostItem.Parsed parsed
                ? tooLong(parsed.post())
                        .<PostItem>map(what -> error(parsed, what))
                        .orElse(parsed)
                : item;
    }

    private String assessed(PostItem.Parsed parsed, AssessOptions options) {
        Post post = parsed.post();
        try {
            return AssessmentJson.line(backend.assess(post, options), post.text());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a post could not be assessed: {}", Failure.withoutWords(e));
            return error(parsed, "this post could not be assessed, by a fault of Redline; report it")
                    .json();
        }
    }

    private Optional<String> tooLong(Post post) {
        String name = post.text().length() > longest ? "text" : "context.parent";
        int length = Math.max(post.text().length(), post.parent().length());
        return length <= longest
                ? Optional.empty()
                : Optional.of("\"" + name + "\" is longer than " + longest + " UTF-16 units; split it");
    }

    private static PostItem.Unreadable error(PostItem.Parsed parsed, String what) {
        PostId id = parsed.post().id();
        return new PostItem.Unreadable(parsed.line(), Optional.of(id), what);
    }
}
