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
import redline.search.EntryQuery;
import redline.search.EntrySearch;
import redline.search.FoundEntries;
import redline.search.SimilarEntries;
import redline.search.SimilarEntry;

/** The engine and the search of its lexicon, as the routes see them. */
public final class EngineBackend implements ApiBackend {

    private final RedlineEngine engine;
    private final EntrySearch search;
    private final SimilarEntries similar;

    /** A view of an engine that stays open as long as the server. */
    public EngineBackend(RedlineEngine engine) {
        this.engine = engine;
        this.search = new EntrySearch(engine.compiled());
        this.similar = new SimilarEntries(engine.compiled());
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
    public FoundEntries find(EntryQuery query) {
        try {
            return search.find(query);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<SimilarEntry> similar(Entry entry) {
        try {
            return similar.to(entry);
        } catch (IOException e) {
            throw unreadable(e);
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

    private static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("the lexicon's index cannot be read", e);
    }
}
