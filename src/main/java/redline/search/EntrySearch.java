package redline.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.IndexFields;
import redline.lexicon.compile.WordTerms;

/**
 * Looks up entries by words of their patterns, reasons and examples in any inflected form, or by id, and counts them by
 * topic, category, language, status and targets. May be shared between threads.
 */
public final class EntrySearch {

    private static final int MOST_WORDS = 32;

    private final IndexSearcher searcher;
    private final Lexicon lexicon;
    private final WordQueries words;

    public EntrySearch(CompiledLexicon compiled) {
        this.searcher = new IndexSearcher(compiled.index());
        this.lexicon = compiled.lexicon();
        this.words = new WordQueries(WordTerms.of(lexicon, new FormPostings(compiled.index())));
    }

    /** The entries that have every word; where none has, those that have some. */
    public FoundEntries find(EntryQuery wanted) throws IOException {
        FoundEntries all = find(wanted, true);
        return all.total() > 0 ? all : find(wanted, false);
    }

    private FoundEntries find(EntryQuery wanted, boolean everyWord) throws IOException {
        Query query = query(wanted, everyWord);
        int end = Math.max(
                1,
                Math.min(
                        wanted.offset() + wanted.limit(),
                        searcher.getIndexReader().maxDoc()));
        ScoreDoc[] best = searcher.search(query, end).scoreDocs;
        List<Entry> entries = new ArrayList<>();
        for (ScoreDoc hit : Arrays.copyOfRange(best, Math.min(wanted.offset(), best.length), best.length)) {
            String id = searcher.storedFields().document(hit.doc).get(IndexFields.ID);
            lexicon.entry(id).ifPresent(entries::add);
        }
        return new FoundEntries(searcher.count(query), everyWord, entries, EntryCounts.of(searcher, query));
    }

    private Query query(EntryQuery wanted, boolean everyWord) {
        BooleanQuery.Builder entries = new BooleanQuery.Builder();
        entries.add(new TermQuery(new Term(IndexFields.TYPE, "entry")), Occur.FILTER);
        wanted.filters()
                .forEach((filter, value) -> entries.add(new TermQuery(new Term(filter.field(), value)), Occur.FILTER));
        String text = Normalizer.normalize(wanted.words(), Normalizer.Form.NFC).strip();
        return entries.add(text.isEmpty() ? MatchAllDocsQuery.INSTANCE : words(text, everyWord), Occur.MUST)
                .build();
    }

    private Query words(String text, boolean everyWord) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        WordTerms.words(text).stream()
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> all.add(words.anywhere(word), everyWord ? Occur.MUST : Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(IndexFields.ID, text.toLowerCase(Locale.ROOT))), Occur.SHOULD)
                .add(all.build(), Occur.SHOULD)
                .build();
    }
}
