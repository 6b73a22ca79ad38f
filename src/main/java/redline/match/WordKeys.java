package redline.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redline.text.KazakhTails;

/** The keys of one word, and what they can be part of once that was asked for. */
final class WordKeys {

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final String word;
    private final List<Key> keys;
    private final int[] symbols;
    private final int conditions;
    private final boolean plain;
    private final boolean known;
    private final boolean knownInKazakh;
    /** Found once it is asked for; threads that find it at once do no harm. */
    private byte tail = UNKNOWN;

    private @Nullable WordProspects prospects;
    /** What was asked for before, the latest first. */
    private @Nullable Lessened lessened;

    WordKeys(String word, List<Key> keys) {
        this.word = word;
        this.keys = List.copyOf(keys);
        this.symbols = keys.stream().mapToInt(Key::symbol).toArray();
        this.conditions = keys.stream().mapToInt(Key::conditions).reduce(0, (a, b) -> a | b);
        this.plain = KeyFinder.hasPlainKey(keys);
        this.known = isKnown(Key.AMBIGUOUS);
        this.knownInKazakh = isKnown(Key.AMBIGUOUS | Key.KAZAKH_POST);
    }

    private boolean isKnown(int held) {
        return keys.stream()
                .anyMatch(key -> (key.conditions() & ~held) == 0 && (key.kinds() & MatchKind.MISSPELLING.bit()) == 0);
    }

    /** The word under which they are remembered. */
    String word() {
        return word;
    }

    /** In the order of their symbols, whatever their conditions. */
    List<Key> keys() {
        return keys;
    }

    /** The index of the first key of a symbol, or a negative number. */
    int find(int symbol) {
        int found = Arrays.binarySearch(symbols, symbol);
        while (found > 0 && symbols[found - 1] == symbol) {
            found--;
        }
        return found;
    }

    /** Whether the word may be no more than a Kazakh ending. */
    boolean isTail() {
        byte found = tail;
        if (found == UNKNOWN) {
            found = KazakhTails.isTail(word) ? YES : NO;
            tail = found;
        }
        return found == YES;
    }

    /** Whether some key has a condition. */
    boolean has(int condition) {
        return (conditions & condition) != 0;
    }

    /** Whether some key holds whatever else the post says, but for the capital of an ambiguous name. */
    boolean hasPlainKey() {
        return plain;
    }

    /** Whether the word is in the lexicon as it is, and no misspelling of one, in a post that shows Kazakh or not. */
    boolean isKnown(boolean showsKazakh) {
        return showsKazakh ? knownInKazakh : known;
    }

    /** The keys left where some conditions do not hold. */
    private record Lessened(
            int unheld, WordKeys keys, @Nullable Lessened before) {}

    /** The same word with those keys only that ask for none of some conditions. Threads that find it at once do no harm. */
    WordKeys without(int unheld) {
        if (!has(unheld)) {
            return this;
        }
        for (Lessened known = lessened; known != null; known = known.before) {
            if (known.unheld == unheld) {
                return known.keys;
            }
        }
        List<Key> held =
                keys.stream().filter(key -> (key.conditions() & unheld) == 0).toList();
        WordKeys left = new WordKeys(word, held);
        lessened = new Lessened(unheld, left, lessened);
        return left;
    }

    /** What the word can be part of: immutable, so that threads that find it at once do no harm. */
    WordProspects prospects(ProspectTable table) {
        WordProspects found = prospects;
        if (found == null) {
            found = new WordProspects(keys, table);
            prospects = found;
        }
        return found;
    }
}
