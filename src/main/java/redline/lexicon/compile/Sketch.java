package redline.lexicon.compile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import redline.lexicon.Entry;

/**
 * What is left of a pattern for finding its near-duplicates: the least hashes of its words and pairs of words. The
 * share of hashes that two sketches have in common estimates the share of words that the patterns have in common.
 */
final class Sketch {

    /** More buckets than a pattern has words, so that little is lost by two words that fall into one. */
    private static final int BUCKETS = 512;

    /** A slot, or a word without its features; gaps are left out. */
    private static final Pattern PART =
            Pattern.compile("\\{[^}]*\\}|(?<![~:+,\\p{L}\\p{N}])([\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)");

    private Sketch() {}

    /** The sketch of an entry's pattern; words are compared by their citation forms, slots with their features. */
    static Set<BytesRef> of(Entry entry, WordTerms terms) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(entry.text());
        while (part.find()) {
            parts.add(part.group(1) == null ? part.group() : part(entry.language(), part.group(1), terms));
        }
        return hashes(String.join(" ", parts));
    }

    /** A word as its last term: the word of the lexicon it is a form of, else its stem; in Kazakh as it is written. */
    private static String part(String language, String word, WordTerms terms) {
        List<String> found = List.copyOf(terms.kept(language, word));
        return language.equals("kk") ? found.getFirst() : new TreeSet<>(found).first();
    }

    private static Set<BytesRef> hashes(String text) {
        Set<BytesRef> hashes = new TreeSet<>();
        WhitespaceTokenizer words = new WhitespaceTokenizer();
        words.setReader(new StringReader(text));
        try (TokenStream sketch = new MinHashFilter(new ShingleFilter(words, 2), 1, BUCKETS, 1, false)) {
            TermToBytesRefAttribute term = sketch.addAttribute(TermToBytesRefAttribute.class);
            sketch.reset();
            while (sketch.incrementToken()) {
                hashes.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            sketch.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return hashes;
    }
}
