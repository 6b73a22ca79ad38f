package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.KazakhCuts;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * Words with a space or hyphen inside ({@code вра ги}): two neighbours that make one known word, where at least one of
 * them is no word by itself.
 */
final class SplitWords {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_WORD = 3;

    private final MatchTables tables;
    private final KeyLookup lookup;
    private final OrdinaryWords ordinary;

    SplitWords(MatchTables tables, KeyLookup lookup, OrdinaryWords ordinary) {
        this.tables = tables;
        this.lookup = lookup;
        this.ordinary = ordinary;
    }

    /** The keys of a word together with the one after it; none where they are two words. */
    List<Key> keys(ScannedText text, List<List<Key>> all, int left) {
        Token first = text.token(left);
        Token second = text.token(left + 1);
        boolean known = KeyFinder.hasPlainKey(all.get(left)) && KeyFinder.hasPlainKey(all.get(left + 1));
        if (known || !isOneGap(text, left) || !areLetters(first, second)) {
            return List.of();
        }
        String form = first.form() + second.form();
        List<Key> keys = new ArrayList<>();
        if (form.length() < SHORTEST) {
            return keys;
        }
        boolean kazakh = ((first.marks() | second.marks()) & Token.KAZAKH) != 0;
        if (!kazakh) {
            lookup.exact(form, 0, 0, keys);
        }
        if (keys.isEmpty()
                && first.is(Token.CYRILLIC)
                && hasStemAcross(form, first.form().length())) {
            lookup.kazakh(form, kazakh, 0, 0, keys);
        }
        return keys.isEmpty() || (isWord(all, left, first) && isWord(all, left + 1, second)) ? List.of() : keys;
    }

    private static boolean isOneGap(ScannedText text, int left) {
        int end = text.token(left).span().end();
        int start = text.token(left + 1).span().start();
        return text.boundBefore(left + 1) == ScannedText.NONE
                && start - end == 1
                && (text.original().charAt(end) == ' ' || text.original().charAt(end) == '-');
    }

    private static boolean areLetters(Token first, Token second) {
        int scripts = Token.CYRILLIC | Token.LATIN;
        int joint = first.marks() & second.marks() & scripts;
        boolean address = first.is(Token.ADDRESS) || second.is(Token.ADDRESS);
        return joint != 0 && ((first.marks() | second.marks()) & scripts) == joint && !address;
    }

    /** Whether a stem of the lexicon ends inside the second piece. */
    private boolean hasStemAcross(String form, int boundary) {
        String folded = KazakhCuts.fold(form);
        for (int end = Math.max(SHORTEST, boundary + 1); end <= folded.length(); end++) {
            if (tables.stems().find(folded.substring(0, end)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(List<List<Key>> all, int index, Token token) {
        if (KeyFinder.hasPlainKey(all.get(index))) {
            return true;
        }
        String form = token.form();
        if (form.length() < SHORTEST_WORD) {
            return false;
        }
        return token.is(Token.LATIN) ? ordinary.isEnglish(form) : ordinary.isRussian(form);
    }
}
