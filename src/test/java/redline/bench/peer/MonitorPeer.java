package redline.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.PhraseQuery;

/** Lucene's stored queries, each phrase one of them, run against each post. */
final class MonitorPeer implements Peer {

    private static final String FIELD = "text";
    private static final int BATCH = 10_000;

    private final Analyzer analyzer = new LowerCaseAnalyzer();
    private final Monitor monitor;

    MonitorPeer(List<String> phrases) {
        Words words = new Words();
        try {
            monitor = new Monitor(
                    analyzer,
                    new TermFilteredPresearcher(),
                    new MonitorConfiguration().setQueryUpdateBufferSize(BATCH));
            List<MonitorQuery> queries = new ArrayList<>();
            for (String phrase : phrases) {
                PhraseQuery.Builder query = new PhraseQuery.Builder();
                words.of(phrase).forEach(word -> query.add(new Term(FIELD, word)));
                queries.add(new MonitorQuery(phrase, query.build()));
            }
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long hits(String text) {
        try {
            Document document = new Document();
            document.add(new TextField(FIELD, text, Field.Store.NO));
            return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatchCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LowerCaseAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    }
}
