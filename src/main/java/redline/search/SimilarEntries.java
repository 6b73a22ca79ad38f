package redline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.IndexFields;

/** Finds entries whose patterns are nearly the same, by the hashes of their sketches. May be shared between threads. */
public final class SimilarEntries {

    /** What an entry's page calls similar. */
    public static final double SIMILAR = 0.3;

    private static final int MOST = 5;

    private final IndexSearcher searcher;
    private final Lexicon lexicon;

    public SimilarEntries(CompiledLexicon compiled) {
        this.searcher = new IndexSearcher(compiled.index());
        this.lexicon = compiled.lexicon();
    }

    /** Two entries that may be one. */
    public record Pair(Entry first, Entry second, double share) {}

    /** The five entries of the same language that are most similar to that one, the most similar first. */
    public List<SimilarEntry> to(Entry entry) throws IOException {
        return to(entry, SIMILAR).stream().limit(MOST).toList();
    }

    /**
     * Every pair of entries that have at least that share in common, the most similar first.
     *
     * @param share above 0, at most 1
     */
    public List<Pair> pairs(double share) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (Entry entry : lexicon.entries()) {
            for (SimilarEntry other : to(entry, share)) {
                if (entry.id().compareTo(other.entry().id()) < 0) {
                    pairs.add(new Pair(entry, other.entry(), other.share()));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share)
                .reversed()
                .thenComparing(pair -> pair.first().id())
                .thenComparing(pair -> pair.second().id()));
        return pairs;
    }

    private List<SimilarEntry> to(Entry entry, double share) throws IOException {
        List<BytesRef> sketch = sketch(entry);
        List<SimilarEntry> found = new ArrayList<>();
        if (sketch.isEmpty()) {
            return found;
        }
        Query query = query(entry, sketch, (int) Math.ceil(share * sketch.size()));
        for (ScoreDoc hit :
                searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
            String id = searcher.storedFields().document(hit.doc).get(IndexFields.ID);
            double common = hit.score;
            double both = common / (sketch.size() + size(hit.doc) - common);
            double rounded = Math.round(both * 100) / 100.0;
            if (rounded >= share && !id.equals(entry.id())) {
                lexicon.entry(id).ifPresent(other -> found.add(new SimilarEntry(other, rounded)));
            }
        }
        found.sort(Comparator.comparingDouble(SimilarEntry::share)
                .reversed()
                .thenComparing(similar -> similar.entry().id()));
        return found;
    }

    private List<BytesRef> sketch(Entry entry) throws IOException {
        Query own = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.TYPE, "entry")), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.ID, entry.id())), Occur.FILTER)
                .build();
        List<BytesRef> hashes = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(own, 1).scoreDocs) {
            hashes.addAll(List.of(searcher.storedFields().document(hit.doc).getBinaryValues(IndexFields.SKETCH)));
        }
        return hashes;
    }

    /** The score of a hit is the number of hashes in common: those less alike than wanted have too few. */
    private static Query query(Entry entry, List<BytesRef> sketch, int least) {
        BooleanQuery.Builder common = new BooleanQuery.Builder();
        common.add(new TermQuery(new Term(IndexFields.TYPE, "entry")), Occur.FILTER);
        common.add(new TermQuery(new Term(IndexFields.LANGUAGE, entry.language())), Occur.FILTER);
        for (BytesRef hash : sketch) {
            common.add(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.SKETCH, hash))), Occur.SHOULD);
        }
        return common.setMinimumNumberShouldMatch(Math.max(1, least)).build();
    }

    private int size(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues sizes = DocValues.getNumeric(leaf.reader(), IndexFields.SKETCH_SIZE);
        return sizes.advanceExact(document - leaf.docBase) ? Math.toIntExact(sizes.longValue()) : 0;
    }
}
