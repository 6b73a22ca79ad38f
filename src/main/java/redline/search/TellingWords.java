package redline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import redline.lexicon.compile.ContentWords;

/**
 * The words of a sentence by which entries are near to it. Small words and names of groups never are. Two words tell
 * of an entry unless they stand everywhere in the lexicon. In a short sentence one is enough, if it is no word of
 * everyday life: vermin, not school. May be shared between threads.
 */
final class TellingWords {

    private static final int MOST_WORDS = 40;
    /** In a sentence with more content words than these an entry must share two of them. */
    private static final int FEW_WORDS = 3;
    /** A word that a greater part of all entries has is none of two that tell, unless it tells by itself. */
    private static final double COMMONEST = 0.04;
    /** So many entries with a word of unknown frequency, and more than half, must be of one category. */
    private static final int FEWEST_OF_ONE_CATEGORY = 3;

    private final IndexSearcher searcher;
    private final ContentWords content;
    private final WordQueries queries;
    private final double mostEntries;
    private final WordFrequency frequency = new WordFrequency();

    TellingWords(IndexSearcher searcher, ContentWords content, WordQueries queries, int entries) {
        this.searcher = searcher;
        this.content = content;
        this.queries = queries;
        this.mostEntries = entries * COMMONEST;
    }

    /** What finds the entries near to a sentence: its words as they are looked up, with those as they are written. */
    Optional<Query> query(Map<String, String> sentence) throws IOException {
        List<String> words = sentence.keySet().stream().filter(this::isContent).toList();
        List<Query> telling = new ArrayList<>();
        BooleanQuery.Builder enough = new BooleanQuery.Builder();
        for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
            Query flagged = queries.flagged(word, WordQueries.languages(word));
            int entries = searcher.count(flagged);
            boolean byItself = entries > 0 && tellsByItself(word, flagged, entries);
            if (byItself || (entries > 0 && entries <= mostEntries)) {
                telling.add(NamedMatches.wrapQuery(sentence.getOrDefault(word, word), flagged));
            }
            if (byItself && words.size() <= FEW_WORDS) {
                enough.add(flagged, Occur.SHOULD);
            }
        }
        if (telling.size() > 1) {
            enough.add(any(telling).setMinimumNumberShouldMatch(2).build(), Occur.SHOULD);
        }
        BooleanQuery needed = enough.build();
        return needed.clauses().isEmpty()
                ? Optional.empty()
                : Optional.of(any(telling).add(needed, Occur.FILTER).build());
    }

    /** Whether a word is neither small nor a name in any language whose letters it has. */
    private boolean isContent(String word) {
        return word.length() > 1
                && WordQueries.languages(word).stream().allMatch(language -> content.has(language, word));
    }

    private boolean tellsByItself(String word, Query flagged, int entries) throws IOException {
        return frequency.isKnown(word) ? !frequency.isEveryday(word) : isOfOneCategory(flagged, entries);
    }

    private boolean isOfOneCategory(Query flagged, int entries) throws IOException {
        return EntryCounts.of(searcher, flagged).getOrDefault(EntryFilter.CATEGORY, Map.of()).values().stream()
                .anyMatch(count -> count >= FEWEST_OF_ONE_CATEGORY && count > entries / 2);
    }

    private static BooleanQuery.Builder any(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any;
    }
}
