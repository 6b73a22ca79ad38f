package redline.bench.peer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text in lower case, as Lucene cuts them. For one thread. */
final class Words {

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream words = new LowerCaseFilter(tokenizer);
    private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);

    List<String> of(String text) {
        List<String> found = new ArrayList<>();
        try {
            tokenizer.setReader(new StringReader(text));
            words.reset();
            while (words.incrementToken()) {
                found.add(term.toString());
            }
            words.end();
            words.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
