package redline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import redline.explain.Assessment;
import redline.explain.Flag;
import redline.explain.NearEntry;
import redline.lexicon.Entry;
import redline.lexicon.Lexicon;
import redline.lexicon.Status;
import redline.lexicon.compile.CompiledLexicon;
import redline.lexicon.compile.ContentWords;
import redline.lexicon.compile.IndexFields;
import redline.lexicon.compile.WordTerms;
import redline.text.ScannedText;
import redline.text.Span;
import redline.text.TextScanner;
import redline.text.Token;

/**
 * Finds the entries that look like what was not flagged: those that share telling words with one of its sentences. May
 * be shared between threads.
 */
public final class NearestEntries {

    private static final int MOST = 5;
    private static final int MOST_SENTENCES = 50;

    private final IndexSearcher searcher;
    private final Lexicon lexicon;
    private final TellingWords telling;
    private final TextScanner scanner = new TextScanner();

    public NearestEntries(CompiledLexicon compiled) {
        this.searcher = new IndexSearcher(compiled.index());
        this.lexicon = compiled.lexicon();
        WordTerms terms = WordTerms.of(lexicon, new FormPostings(compiled.index()));
        this.telling = new TellingWords(
                searcher,
                new ContentWords(lexicon, terms),
                new WordQueries(terms),
                lexicon.entries().size());
    }

    private record Near(int document, float score, List<String> words) {}

    /** The five nearest entries to the words that no flag and no suppressed flag covers, the nearest first. */
    public List<NearEntry> to(String text, Assessment assessment) throws IOException {
        List<Flag> flags = Stream.concat(assessment.flags().stream(), assessment.suppressed().stream())
                .toList();
        Set<String> flagged = flags.stream()
                .flatMap(flag -> Stream.concat(Stream.of(flag.entry()), flag.alsoMatched().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, Near> nearest = new LinkedHashMap<>();
        for (Map<String, String> words :
                sentences(text, flags.stream().map(Flag::span).toList())) {
            for (Near near : near(words, MOST + flagged.size())) {
                String id = searcher.storedFields().document(near.document()).get(IndexFields.ID);
                if (!flagged.contains(id)) {
                    nearest.merge(id, near, (a, b) -> a.score() >= b.score() ? a : b);
                }
            }
        }
        return nearest.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparingDouble(Near::score).reversed()))
                .limit(MOST)
                .flatMap(near -> lexicon.entry(near.getKey()).stream()
                        .map(entry -> new NearEntry(entry, near.getValue().words(), example(entry))))
                .toList();
    }

    /** The words of each sentence that stand outside those spans: as they are looked up, and as they are written. */
    private List<Map<String, String>> sentences(String text, List<Span> taken) {
        ScannedText scanned = scanner.scan(text);
        Map<Integer, Map<String, String>> sentences = new LinkedHashMap<>();
        for (int i = 0; i < scanned.size(); i++) {
            Token token = scanned.token(i);
            Span span = token.span();
            if (!token.is(Token.ADDRESS)
                    && taken.stream().noneMatch(t -> t.start() < span.end() && span.start() < t.end())) {
                sentences
                        .computeIfAbsent(scanned.sentence(i), s -> new LinkedHashMap<>())
                        .putIfAbsent(token.form(), span.in(text));
            }
        }
        return sentences.values().stream().limit(MOST_SENTENCES).toList();
    }

    private List<Near> near(Map<String, String> words, int most) throws IOException {
        Optional<Query> shared = telling.query(words);
        return shared.isEmpty() ? List.of() : near(shared.get(), most);
    }

    private List<Near> near(Query shared, int most) throws IOException {
        Query live = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.TYPE, "entry")), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.STATUS, Status.LIVE.slug())), Occur.FILTER)
                .add(shared, Occur.MUST)
                .build();
        Weight weight = searcher.createWeight(searcher.rewrite(live), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Near> near = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(live, most).scoreDocs) {
            near.add(new Near(hit.doc, hit.score, words(weight, hit.doc)));
        }
        return near;
    }

    private List<String> words(Weight weight, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        return matches == null
                ? List.of()
                : NamedMatches.findNamedMatches(matches).stream()
                        .map(NamedMatches::getName)
                        .distinct()
                        .toList();
    }

    private String example(Entry entry) {
        return lexicon.examples(entry.id()).stream()
                .flatMap(example -> example.span().map(span -> span.in(example.text())).stream())
                .findFirst()
                .orElse("");
    }
}
