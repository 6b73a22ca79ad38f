package redline.lexicon.compile;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** How the words of entries are analysed for people who search them; matching posts does not depend on it. */
public final class IndexAnalysis {

    private IndexAnalysis() {}

    /** The analyzer of the index, one chain a language. */
    public static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new StandardAnalyzer(),
                Map.of(
                        IndexFields.WORDS + "en",
                        new EnglishAnalyzer(),
                        IndexFields.WORDS + "ru",
                        new RussianAnalyzer()));
    }
}
