package redline.match;

import java.util.ArrayList;
import java.util.List;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.Features;
import redline.text.KazakhCuts;
import redline.text.KazakhTails;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * Words with a space or hyphen inside ({@code вра ги}): two neighbours that make one known word, where at least one of
 * them is no word by itself, or the second is nothing but a Kazakh ending of the first.
 */
final class SplitWords {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_WORD = 3;
    /** A Russian word of three letters amid Kazakh is sooner a piece: «кер ек». */
    private static final int SHORTEST_WORD_AMID_KAZAKH = 4;

    private static final int MEMO_SIZE = 1 << 14;

    private final KeyLookup lookup;
    private final OrdinaryWords ordinary;
    private final Memo<WordKeys> memo = new Memo<>(MEMO_SIZE);

    SplitWords(KeyLookup lookup, OrdinaryWords ordinary) {
        this.lookup = lookup;
        this.ordinary = ordinary;
    }

    /** The keys of a word together with the one after it; none where they are two words. */
    List<Key> keys(ScannedText text, List<WordKeys> all, int left) {
        Token first = text.token(left);
        Token second = text.token(left + 1);
        if (!isOneGap(text, left) || !areLetters(first, second)) {
            return List.of();
        }
        boolean tail = text.showsKazakh() && isTail(second, all.get(left + 1));
        boolean known = isKnown(text, all, left) && isKnown(text, all, left + 1);
        if (known && !tail) {
            return List.of();
        }
        List<Key> keys = joined(first, second);
        if (keys.isEmpty() || (tail && isStem(first, second))) {
            return keys;
        }
        return known || (isWord(text, all, left) && isWord(text, all, left + 1)) ? List.of() : keys;
    }

    /** Whether a word may be no more than a Kazakh ending. */
    static boolean isTail(Token word) {
        return word.is(Token.CYRILLIC) && KazakhTails.isTail(word.form());
    }

    /** The same, remembered with the keys of the word unless it has marks over its letters. */
    private static boolean isTail(Token word, WordKeys keys) {
        return word.is(Token.COMBINING) ? isTail(word) : word.is(Token.CYRILLIC) && keys.isTail();
    }

    /** Whether one word is a stem, or a stem with endings, to which the other would be one ending more. */
    private boolean isStem(Token first, Token ending) {
        String word = KazakhCuts.fold(first.form());
        return lookup.cuts(first.form() + ending.form()).stream()
                .anyMatch(cut -> word.startsWith(cut.stem()) && (cut.features() & Features.BARE) == 0);
    }

    /** The keys of two words of letters as one; none where their scripts differ. */
    List<Key> joined(Token first, Token second) {
        if (first.form().length() + second.form().length() < SHORTEST || !areLetters(first, second)) {
            return List.of();
        }
        String form = first.form() + second.form();
        return memo.get(
                        form.hashCode(),
                        known -> known.word().equals(form),
                        () -> new WordKeys(form, find(form, first.is(Token.CYRILLIC))))
                .keys();
    }

    private List<Key> find(String form, boolean cyrillic) {
        List<Key> keys = new ArrayList<>();
        boolean kazakh = KeyFinder.hasKazakhLetter(form);
        if (!kazakh) {
            lookup.exact(form, 0, 0, keys);
        }
        if (keys.isEmpty() && cyrillic) {
            lookup.kazakh(form, kazakh, 0, 0, keys);
        }
        return List.copyOf(keys);
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

    /** Whether a piece is a word of the lexicon or an ordinary one, whatever stands around it. */
    boolean isSurelyWord(ScannedText text, List<WordKeys> all, int index) {
        return isWord(text, all, index, SHORTEST_WORD_AMID_KAZAKH);
    }

    private boolean isWord(ScannedText text, List<WordKeys> all, int index) {
        return isWord(text, all, index, text.showsKazakh() ? SHORTEST_WORD_AMID_KAZAKH : SHORTEST_WORD);
    }

    private boolean isWord(ScannedText text, List<WordKeys> all, int index, int shortest) {
        if (isKnown(text, all, index)) {
            return true;
        }
        Token token = text.token(index);
        String form = token.form();
        if (token.is(Token.LATIN)) {
            return form.length() >= SHORTEST_WORD && ordinary.isEnglish(form);
        }
        return form.length() >= shortest && ordinary.isRussian(form);
    }

    /** Whether a piece is a word of the lexicon as it is, and no misspelling of one. */
    boolean isKnown(ScannedText text, List<WordKeys> all, int index) {
        return all.get(index).isKnown(text.showsKazakh());
    }
}
