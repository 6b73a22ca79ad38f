package redline.api;

import java.util.List;
import java.util.function.Consumer;
import redline.cli.MartianAssessor;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Versions;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.post.Post;
import redline.score.Policy;

/** A backend with one phrase and an empty lexicon; a test may look at each post before it is assessed. */
record MartianBackend(MartianAssessor assessor, Consumer<Post> before) implements ApiBackend {

    MartianBackend(Consumer<Post> before) {
        this(new MartianAssessor(), before);
    }

    @Override
    public Assessment assess(Post post, AssessOptions options) {
        before.accept(post);
        return assessor.assess(post, options);
    }

    @Override
    public Versions versions() {
        return new Versions("lex", "pol", "1.0");
    }

    @Override
    public Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of(), List.of(), "lex");
    }

    @Override
    public Policy policy() {
        return assessor.policy();
    }

    @Override
    public List<Entry> find(String query, int limit) {
        return List.of();
    }

    @Override
    public List<String> forms(Entry entry) {
        return List.of();
    }
}
