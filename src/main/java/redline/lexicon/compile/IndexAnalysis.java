package redline.lexicon.compile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import redline.lexicon.LexiconReader;

/** How the index keeps the words that people search: each word at its place under all its {@link WordTerms}. */
final class IndexAnalysis {

    private IndexAnalysis() {}

    /** The analyzer of the index, one chain a language. */
    static Analyzer analyzer(WordTerms terms) {
        Map<String, Analyzer> fields = new HashMap<>();
        for (String language : LexiconReader.LANGUAGES) {
            Analyzer words = new LanguageAnalyzer(language, terms);
            IndexFields.SEARCHED.forEach(field -> fields.put(field + language, words));
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
    }

    private static final class LanguageAnalyzer extends Analyzer {

        private final String language;
        private final WordTerms terms;
        /** The terms of each word met so far: the words of a class are written with every pattern that names it. */
        private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

        LanguageAnalyzer(String language, WordTerms terms) {
            this.language = language;
            this.terms = terms;
        }

        private Set<String> termsOf(String word) {
            return known.computeIfAbsent(word, w -> terms.kept(language, w));
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new TermsFilter(new LowerCaseFilter(words), this::termsOf));
        }
    }

    /** Replaces a word by its terms, all at its position. */
    private static final class TermsFilter extends TokenFilter {

        private final Function<String, Set<String>> terms;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Deque<String> waiting = new ArrayDeque<>();
        private State word = captureState();

        TermsFilter(TokenStream words, Function<String, Set<String>> terms) {
            super(words);
            this.terms = terms;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (waiting.isEmpty()) {
                if (!input.incrementToken()) {
                    return false;
                }
                waiting.addAll(terms.apply(term.toString()));
                word = captureState();
                term.setEmpty().append(waiting.remove());
                return true;
            }
            restoreState(word);
            increment.setPositionIncrement(0);
            term.setEmpty().append(waiting.remove());
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            waiting.clear();
        }
    }
}
