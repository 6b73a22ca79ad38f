package redline.api;

import java.util.List;
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

/** What the routes answer from: the engine and the search of the lexicon. Called by several threads at once. */
public interface ApiBackend {

    /** The assessment of one post; stores nothing. */
    Assessment assess(Post post, AssessOptions options);

    Versions versions();

    Lexicon lexicon();

    Policy policy();

    /** The entries that fit a question, and how many of which kind. */
    FoundEntries find(EntryQuery query);

    /** Entries whose patterns are nearly the same. */
    List<SimilarEntry> similar(Entry entry);

    /** What the words of that entry become, line by line, as {@code redline lexicon forms} prints it. */
    List<String> forms(Entry entry);
}
