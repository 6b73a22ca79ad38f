package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * Words with a space or hyphen inside ({@code вра ги}): two neighbours that make one known word, where at least one of
 * them is no word by itself.
 */
final class SplitWords {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_WORD = 3;

    private final KeyLookup lookup;
    private final OrdinaryWords ordinary;

    SplitWords(KeyLookup lookup, OrdinaryWords ordinary) {
        this.lookup = lookup;
        this.ordinary = ordinary;
    }

    /** The keys of a word together with the one after it; none where they are two words. */
    List<Key> keys(ScannedText text, List<WordKeys> all, int left) {
        Token first = text.token(left);
        Token second = text.token(left + 1);
        boolean known = isKnown(text, all, left) && isKnown(text, all, left + 1);
        if (known || !isOneGap(text, left) || !areLetters(first, second)) {
            return List.of();
        }
        List<Key> keys = joined(first, second);
        return keys.isEmpty() || (isWord(text, all, left) && isWord(text, all, left + 1)) ? List.of() : keys;
    }

    /** The keys of two words of letters as one; none where their scripts differ. */
    List<Key> joined(Token first, Token second) {
        String form = first.form() + second.form();
        List<Key> keys = new ArrayList<>();
        if (form.length() < SHORTEST || !areLetters(first, second)) {
            return keys;
        }
        boolean kazakh = ((first.marks() | second.marks()) & Token.KAZAKH) != 0;
        if (!kazakh) {
            lookup.exact(form, 0, 0, keys);
        }
        if (keys.isEmpty() && first.is(Token.CYRILLIC)) {
            lookup.kazakh(form, kazakh, 0, 0, keys);
        }
        return keys;
    }

    private static boolean isOneGap(ScannedText text, int left) {
        int end = text.token(left).span().end();
        int start = text.token(left + 1).span().start();
        return text.boundBefore(left + 1) == ScannedText.NONE
                && start - end == 1
                && (text.original().charAt(end) == ' ' || text.original().charAt(end) == '-');
    }

    /** Whether a word has letters of one script only, and is no address. */
    static boolean isOfLetters(Token word) {
        return areLetters(word, word);
    }

    private static boolean areLetters(Token first, Token second) {
        int scripts = Token.CYRILLIC | Token.LATIN;
        int joint = first.marks() & second.marks() & scripts;
        boolean address = first.is(Token.ADDRESS) || second.is(Token.ADDRESS);
        return joint != 0 && ((first.marks() | second.marks()) & scripts) == joint && !address;
    }

    /** Whether a piece is a word of the lexicon or an ordinary one. */
    boolean isWord(ScannedText text, List<WordKeys> all, int index) {
        if (isKnown(text, all, index)) {
            return true;
        }
        Token token = text.token(index);
        String form = token.form();
        if (form.length() < SHORTEST_WORD) {
            return false;
        }
        return token.is(Token.LATIN) ? ordinary.isEnglish(form) : ordinary.isRussian(form);
    }

    /** Whether a piece is a word of the lexicon as it is, and no misspelling of one. */
    boolean isKnown(ScannedText text, List<WordKeys> all, int index) {
        return all.get(index).isKnown(text.showsKazakh());
    }
}
