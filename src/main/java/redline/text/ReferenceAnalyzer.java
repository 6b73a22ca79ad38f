package redline.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;

/**
 * What matching means, as a plain Lucene analyzer: Lucene's words, and at the position of each every key under which a
 * lexicon can hold it. The fast path must agree with it on text that is not disguised; it is no part of that path.
 */
public final class ReferenceAnalyzer extends Analyzer {

    /** Before the spelling of a Cyrillic form. */
    public static final String RUSSIAN = "r:";
    /** Before the spelling of a Latin form. */
    public static final String ENGLISH = "e:";
    /** Before a Kazakh stem; {@link #FEATURES} and the features of the reading in hexadecimal follow. */
    public static final String KAZAKH = "k:";
    /** Between a Kazakh stem and its features. */
    public static final char FEATURES = '|';

    private final KazakhCuts kazakh;

    /** An analyzer that takes the readings of Kazakh words from {@code kazakh}. */
    public ReferenceAnalyzer(KazakhCuts kazakh) {
        this.kazakh = kazakh;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new UAX29URLEmailTokenizer();
        return new TokenStreamComponents(words, new KeyFilter(words, kazakh));
    }
}
