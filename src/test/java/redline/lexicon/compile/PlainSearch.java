package redline.lexicon.compile;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import redline.match.LiteralHits.Hit;
import redline.text.ScannedText;

/** Texts in an index of their own, searched with plain queries; what lies across the end of a clause does not count. */
final class PlainSearch implements AutoCloseable {

    private final List<ScannedText> texts;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    PlainSearch(Analyzer analyzer, List<ScannedText> texts) throws IOException {
        this.texts = texts;
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (ScannedText text : texts) {
                Document document = new Document();
                document.add(new TextField(PlainPhrases.FIELD, text.original(), Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
    }

    /** Adds every place where the query matches to the hits of its text. */
    void search(Query query, int rule, Map<Integer, Set<Hit>> hits) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int text = leaf.docBase + documents.docID();
                MatchesIterator matches = Objects.requireNonNull(weight.matches(leaf, documents.docID()))
                        .getMatches(PlainPhrases.FIELD);
                while (matches.next()) {
                    Hit hit = new Hit(rule, matches.startPosition(), matches.endPosition() + 1);
                    if (texts.get(text).boundBetween(hit.from(), hit.to() - 1) < ScannedText.CLAUSE) {
                        hits.computeIfAbsent(text, t -> new HashSet<>()).add(hit);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
