package redline.api;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import redline.cli.MartianAssessor;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Versions;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.post.Post;
import redline.score.Policy;
import redline.search.EntryQuery;
import redline.search.FoundEntries;
import redline.search.SimilarEntry;

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
    public FoundEntries find(EntryQuery query) {
        return new FoundEntries(0, true, List.of(), Map.of());
    }

    @Override
    public List<SimilarEntry> similar(Entry entry) {
        return List.of();
    }

    @Override
    public List<String> forms(Entry entry) {
        return List.of();
    }
}
