package redline.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of one word, and what they can be part of once that was asked for. */
final class WordKeys {

    private final String word;
    private final List<Key> keys;
    private @Nullable WordProspects prospects;

    WordKeys(String word, List<Key> keys) {
        this.word = word;
        this.keys = List.copyOf(keys);
    }

    /** The word under which they are remembered. */
    String word() {
        return word;
    }

    /** In the order of their symbols, whatever their conditions. */
    List<Key> keys() {
        return keys;
    }

    /** What the word can be part of: immutable, so that threads that find it at once do no harm. */
    WordProspects prospects(ProspectTable table) {
        WordProspects known = prospects;
        if (known == null) {
            known = WordProspects.of(keys, table);
            prospects = known;
        }
        return known;
    }
}
