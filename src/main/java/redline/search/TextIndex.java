package redline.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Texts by their words, for people who search: kept in memory only, so that nothing is left of a text that is erased. An
 * English and a Russian word is found in any of its forms, a Kazakh one as it is written. May be shared between threads.
 */
public final class TextIndex implements AutoCloseable {

    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final int WORDS = 60;

    private final Analyzer analyzer = new Words();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public TextIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    /** Adds a text under a number; it is found after the next {@link #refresh}. */
    public void add(long number, String text) {
        Document document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    /** Lets what was added be found. */
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    /** The numbers of the texts that have all of these words, the best first. */
    public List<Long> withAll(String words, int most) {
        return find(words, BooleanClause.Occur.MUST, most);
    }

    /** The numbers of the texts that are most like that one, the best first. */
    public List<Long> like(String text, int most) {
        return find(text, BooleanClause.Occur.SHOULD, most);
    }

    private List<Long> find(String words, BooleanClause.Occur occur, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms(words).forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), occur));
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return numbers(searcher, searcher.search(query.build(), most).scoreDocs);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    private static List<Long> numbers(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        List<Long> numbers = new ArrayList<>();
        for (ScoreDoc doc : found) {
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
            NumericDocValues values = leaf.reader().getNumericDocValues(NUMBER);
            if (values.advanceExact(doc.doc - leaf.docBase)) {
                numbers.add(values.longValue());
            }
        }
        return numbers;
    }

    private Set<String> terms(String words) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, new StringReader(words))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < WORDS) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return terms;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be given back", e);
        }
    }

    /** Each stemmer leaves the other's letters alone. */
    private static final class Words extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stemmed = new SnowballFilter(new LowerCaseFilter(words), new RussianStemmer());
            return new TokenStreamComponents(words, new PorterStemFilter(stemmed));
        }
    }
}
