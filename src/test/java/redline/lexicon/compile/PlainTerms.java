package redline.lexicon.compile;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import redline.lexicon.expand.Form;
import redline.lexicon.pattern.FeatureFilter;
import redline.lexicon.pattern.Node;
import redline.text.Features;
import redline.text.KazakhCuts;
import redline.text.ReferenceAnalyzer;
import redline.text.WordForms;

/** The terms under which plain Lucene finds a word of a pattern: its forms are read from the documents of the index. */
final class PlainTerms {

    private final IndexSearcher forms;
    private final NavigableSet<String> known;
    private final Predicate<String> wanted;
    private final Map<String, Set<String>> remembered = new HashMap<>();

    /**
     * Terms for one set of texts.
     *
     * @param known the terms of the texts: Kazakh stems stand there with the features of their readings
     * @param wanted which terms are of use
     */
    PlainTerms(CompiledLexicon compiled, NavigableSet<String> known, Predicate<String> wanted) {
        this.forms = new IndexSearcher(compiled.index());
        this.known = known;
        this.wanted = wanted;
    }

    Set<String> of(String language, Node.Word word, FeatureFilter outer, boolean voice) throws IOException {
        FeatureFilter filter = word.features().and(outer);
        String name = language + word + filter + voice;
        Set<String> terms = remembered.get(name);
        if (terms == null) {
            terms = language.equals("kk") ? kazakh(word, filter, voice) : inflected(language, word, filter);
            terms.removeIf(wanted.negate());
            remembered.put(name, terms);
        }
        return terms;
    }

    private Set<String> inflected(String language, Node.Word word, FeatureFilter filter) throws IOException {
        Set<String> terms = new TreeSet<>();
        if (word.exact()) {
            return new TreeSet<>(Set.of(term(word.text())));
        }
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.TYPE, "forms")), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.LANGUAGE, language)), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.WORD, word.text())), Occur.FILTER)
                .add(new TermQuery(new Term("partOfSpeech", partOfSpeech(filter))), Occur.FILTER)
                .build();
        for (ScoreDoc found : forms.search(query, 2).scoreDocs) {
            Document document = forms.storedFields().document(found.doc);
            for (Form form : IndexedLexicon.forms(document)) {
                if (filter.accepts(form.features())) {
                    terms.add(term(form.text()));
                }
            }
        }
        return terms;
    }

    private static String term(String form) {
        String key = WordForms.key(form);
        boolean latin = key.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return (latin ? ReferenceAnalyzer.ENGLISH : ReferenceAnalyzer.RUSSIAN) + key;
    }

    private static String partOfSpeech(FeatureFilter filter) {
        if (filter.asksFor(Features.ADJ)) {
            return "ADJECTIVE";
        }
        if (List.of(Features.VERB, Features.IMP, Features.INF).stream().anyMatch(filter::asksFor)) {
            return "VERB";
        }
        return filter.asksFor(Features.NOUN) ? "NOUN" : "ANY";
    }

    /** A Kazakh word is a noun unless it is said to be a verb; negated and passive verbs count only if asked for. */
    private Set<String> kazakh(Node.Word word, FeatureFilter filter, boolean voice) {
        String stem = ReferenceAnalyzer.KAZAKH + KazakhCuts.fold(word.text()) + ReferenceAnalyzer.FEATURES;
        int kinds = Features.NOUN | Features.VERB | Features.ADJ;
        int noun = word.exact() ? Features.BARE : (filter.all() & kinds) == 0 ? Features.NOUN : 0;
        FeatureFilter wanted = new FeatureFilter(filter.cells(), (filter.all() | noun) & ~Features.ADJ);
        Set<String> terms = new TreeSet<>();
        for (String term : known.subSet(stem, stem + Character.MAX_VALUE)) {
            int features = Integer.parseUnsignedInt(term.substring(stem.length()), 16);
            boolean negated = (features & Features.NEG) != 0 && !filter.asksFor(Features.NEG);
            boolean voiced = (features & Features.VOICE) != 0 && !voice && !filter.asksFor(Features.VOICE);
            if (wanted.accepts(features) && !negated && !voiced) {
                terms.add(term);
            }
        }
        return terms;
    }
}
