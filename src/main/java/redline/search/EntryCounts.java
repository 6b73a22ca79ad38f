package redline.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;

/**
 * How many documents of a query have each value of each filter: facets, read from the SortedSetDocValues themselves.
 * An entry with several topics or targets counts for each.
 */
final class EntryCounts {

    private EntryCounts() {}

    static Map<EntryFilter, Map<String, Integer>> of(IndexSearcher searcher, Query query) throws IOException {
        Map<EntryFilter, Map<String, Integer>> found = new EnumMap<>(EntryFilter.class);
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            for (EntryFilter filter : EntryFilter.values()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    count(
                            scorer.iterator(),
                            DocValues.getSortedSet(leaf.reader(), filter.field()),
                            found.computeIfAbsent(filter, f -> new HashMap<>()));
                }
            }
        }
        Map<EntryFilter, Map<String, Integer>> sorted = new EnumMap<>(EntryFilter.class);
        for (EntryFilter filter : EntryFilter.values()) {
            sorted.put(filter, inOrder(filter, found.getOrDefault(filter, Map.of())));
        }
        return sorted;
    }

    private static void count(DocIdSetIterator documents, SortedSetDocValues values, Map<String, Integer> counts)
            throws IOException {
        int[] ordinals = new int[Math.toIntExact(values.getValueCount())];
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    ordinals[(int) values.nextOrd()]++;
                }
            }
        }
        for (int i = 0; i < ordinals.length; i++) {
            counts.merge(values.lookupOrd(i).utf8ToString(), ordinals[i], Integer::sum);
        }
    }

    private static Map<String, Integer> inOrder(EntryFilter filter, Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        for (String value : filter.choices()) {
            int count = counts.getOrDefault(value, 0);
            if (count > 0) {
                sorted.put(value, count);
            }
        }
        return sorted;
    }
}
