package redline.explain;

import java.util.List;
import redline.lexicon.Entry;

/**
 * An entry that a text which it does not flag looks like. It is no flag and counts for nothing: it helps a person who
 * thinks that a phrase was missed.
 *
 * @param words the words of the text that the entry or what it flags has too, as they stand in the text
 * @param example words that the entry does flag, or empty
 */
public record NearEntry(Entry entry, List<String> words, String example) {

    public NearEntry {
        words = List.copyOf(words);
    }
}
