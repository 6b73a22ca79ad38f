package redline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.lexicon.LexiconReader;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.IndexAnalysis;
import redline.lexicon.compile.IndexFields;

/** Looks up entries by words of their text, examples and reasons, or by id. May be shared between threads. */
public final class EntrySearch {

    private final DirectoryReader reader;
    private final Lexicon lexicon;
    private final QueryBuilder queries = new QueryBuilder(IndexAnalysis.analyzer());

    public EntrySearch(CompiledLexicon compiled) {
        this.reader = compiled.index();
        this.lexicon = compiled.lexicon();
    }

    /**
     * The entries that fit best, best first; all entries in order of ids for an empty query.
     *
     * @param query words in any of the languages, or an id or the start of one
     * @param limit how many at the most
     */
    public List<Entry> find(String query, int limit) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        List<Entry> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query(query.strip()), limit).scoreDocs) {
            String id = searcher.storedFields().document(hit.doc).get(IndexFields.ID);
            lexicon.entry(id).ifPresent(found::add);
        }
        return found;
    }

    private Query query(String text) {
        BooleanQuery.Builder entries = new BooleanQuery.Builder();
        entries.add(new TermQuery(new Term(IndexFields.TYPE, "entry")), Occur.FILTER);
        return entries.add(text.isEmpty() ? MatchAllDocsQuery.INSTANCE : words(text), Occur.MUST)
                .build();
    }

    private Query words(String text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new PrefixQuery(new Term(IndexFields.ID, text.toLowerCase(Locale.ROOT))), Occur.SHOULD);
        for (String language : LexiconReader.LANGUAGES) {
            Query words = queries.createBooleanQuery(IndexFields.WORDS + language, text);
            if (words != null) {
                any.add(words, Occur.SHOULD);
            }
        }
        return any.build();
    }
}
