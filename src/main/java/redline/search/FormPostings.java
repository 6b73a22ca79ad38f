package redline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import redline.lexicon.compile.Citations;
import redline.lexicon.compile.IndexFields;

/** The paradigms of the lexicon, looked up in its index by form. May be shared between threads. */
final class FormPostings implements Citations {

    private static final int MOST = 50;

    private final IndexSearcher searcher;

    FormPostings(IndexReader reader) {
        this.searcher = new IndexSearcher(reader);
    }

    @Override
    public Collection<String> of(String language, String form) {
        try {
            Collection<String> words = new TreeSet<>();
            TermQuery query = new TermQuery(new Term(IndexFields.FORM_KEY, language + " " + form));
            for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
                words.add(searcher.storedFields().document(hit.doc).get(IndexFields.WORD));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon's index cannot be read", e);
        }
    }
}
