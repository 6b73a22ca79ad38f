package redline.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import redline.lexicon.LexiconReader;
import redline.lexicon.compile.IndexFields;
import redline.lexicon.compile.WordTerms;

/** Queries for single words, in every language whose letters they have and in each field with its own weight. */
final class WordQueries {

    /** A word counts once, for the field it fits best, and a little for the others. */
    private static final float OTHERS = 0.1f;

    private static final Map<String, Float> EVERYWHERE =
            weights(Map.of(IndexFields.PATTERN, 3f, IndexFields.HITS, 2f, IndexFields.WORDS, 1f));
    private static final Map<String, Float> FLAGGED = weights(Map.of(IndexFields.PATTERN, 1f, IndexFields.HITS, 1f));

    private final WordTerms terms;

    WordQueries(WordTerms terms) {
        this.terms = terms;
    }

    /** A word in small letters anywhere in an entry. */
    Query anywhere(String word) {
        return query(word, languages(word), EVERYWHERE);
    }

    /** A word in what an entry flags, in one of these languages. */
    Query flagged(String word, Set<String> languages) {
        return query(word, languages, FLAGGED);
    }

    /** The languages whose letters a word has; all for a number. */
    static Set<String> languages(String word) {
        Set<String> languages = new LinkedHashSet<>();
        if (word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)) {
            languages.add("en");
        }
        if (word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            languages.addAll(List.of("ru", "kk"));
        }
        return languages.isEmpty() ? new LinkedHashSet<>(LexiconReader.LANGUAGES) : languages;
    }

    private Query query(String word, Set<String> languages, Map<String, Float> weights) {
        List<Query> fields = new ArrayList<>();
        for (String language : languages) {
            Set<String> wanted = terms.wanted(language, word);
            weights.forEach((field, weight) -> fields.add(new BoostQuery(term(field + language, wanted), weight)));
        }
        return new DisjunctionMaxQuery(fields, OTHERS);
    }

    private static Query term(String field, Set<String> terms) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        terms.forEach(term -> any.addTerm(new Term(field, term)));
        return any.build();
    }

    private static Map<String, Float> weights(Map<String, Float> weights) {
        Map<String, Float> sorted = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(weight -> sorted.put(weight.getKey(), weight.getValue()));
        return sorted;
    }
}
