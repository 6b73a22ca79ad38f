package redline.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/** One of Lucene's own ways to read the words of a text, with one tokenizer for all texts. For one thread. */
final class WordStream {

    private final Tokenizer tokenizer;
    private final TokenStream words;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;

    private WordStream(Tokenizer tokenizer, UnaryOperator<TokenStream> filter) {
        this.tokenizer = tokenizer;
        this.words = filter.apply(new LowerCaseFilter(tokenizer));
        this.term = words.addAttribute(CharTermAttribute.class);
        this.offset = words.addAttribute(OffsetAttribute.class);
    }

    /** The measure of all others: words in lower case. */
    static WordStream standard() {
        return new WordStream(new StandardTokenizer(), UnaryOperator.identity());
    }

    /** Words in lower case, addresses kept whole; these are also our bounds of words. */
    static WordStream email() {
        return new WordStream(new UAX29URLEmailTokenizer(), UnaryOperator.identity());
    }

    /** Words without their Russian endings. */
    static WordStream lightStems() {
        return new WordStream(new StandardTokenizer(), RussianLightStemFilter::new);
    }

    /** Snowball stems of Russian, the usual chain of a search engine. */
    static WordStream snowballStems() {
        return new WordStream(new StandardTokenizer(), words -> new SnowballFilter(words, new RussianStemmer()));
    }

    /** Reads all texts; a number that depends on each word, so that none is left out. */
    long read(List<String> texts) {
        long sum = 0;
        for (String text : texts) {
            sum += read(text);
        }
        return sum;
    }

    private long read(String text) {
        long sum = 0;
        try {
            tokenizer.setReader(new StringReader(text));
            words.reset();
            while (words.incrementToken()) {
                sum += term.length() + offset.startOffset();
            }
            words.end();
            words.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }
}
