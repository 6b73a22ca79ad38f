package redline.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import redline.engine.RedlineEngine;
import redline.explain.AssessOptions;
import redline.explain.Assessment;
import redline.explain.Versions;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.FormsReport;
import redline.post.Post;
import redline.score.Policy;
import redline.search.EntrySearch;

/** The engine and the search of its lexicon, as the routes see them. */
public final class EngineBackend implements ApiBackend {

    private final RedlineEngine engine;
    private final EntrySearch search;

    /** A view of an engine that stays open as long as the server. */
    public EngineBackend(RedlineEngine engine) {
        this.engine = engine;
        this.search = new EntrySearch(engine.compiled());
    }

    @Override
    public Assessment assess(Post post, AssessOptions options) {
        return engine.assess(post, options);
    }

    @Override
    public Versions versions() {
        return engine.versions();
    }

    @Override
    public Lexicon lexicon() {
        return engine.lexicon();
    }

    @Override
    public Policy policy() {
        return engine.policy();
    }

    @Override
    public List<Entry> find(String query, int limit) {
        try {
            return search.find(query, limit);
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon's index cannot be read", e);
        }
    }

    @Override
    public List<String> forms(Entry entry) {
        return FormsReport.of(engine.lexicon(), entry.id())
                .orElse("")
                .lines()
                .skip(1)
                .toList();
    }
}
