package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.KazakhCuts;
import redline.text.ScannedText;
import redline.text.Token;

/** Finds the keys of all words of a text, after those written without a space were cut. Safe for use by several threads. */
final class KeyReader {

    private final KeyFinder keys;
    private final Segmenter segmenter;
    private final SplitWords splitWords;

    KeyReader(MatchTables tables, KazakhCuts kazakh) {
        OrdinaryWords ordinary = new OrdinaryWords();
        KeyLookup lookup = new KeyLookup(tables, kazakh);
        this.keys = new KeyFinder(tables, lookup, ordinary);
        this.segmenter = new Segmenter(new WordPieces(tables, lookup, ordinary));
        this.splitWords = new SplitWords(lookup, ordinary);
    }

    /**
     * A text with the keys of its words.
     *
     * @param keys by word, in the order of their symbols, whatever their conditions; may be changed by the caller
     */
    record Reading(ScannedText text, List<WordKeys> keys) {}

    Reading read(ScannedText scanned) {
        List<WordKeys> found = all(scanned);
        ScannedText text = segmenter.cut(scanned, found);
        return new Reading(text, text.size() == scanned.size() ? found : all(text));
    }

    private List<WordKeys> all(ScannedText text) {
        List<WordKeys> all = new ArrayList<>(text.size());
        for (Token token : text.tokens()) {
            all.add(keys.keys(token));
        }
        return all;
    }

    /** Whether some two words are one. */
    boolean hasSplitWords(Reading words) {
        for (int i = 0; i + 1 < words.text().size(); i++) {
            if (!splitWords.keys(words.text(), words.keys(), i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What finds the keys of one word. */
    KeyFinder words() {
        return keys;
    }

    /** What finds the keys of two words that are one. */
    SplitWords splitWords() {
        return splitWords;
    }
}
