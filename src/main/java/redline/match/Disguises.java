package redline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redline.lexicon.compile.MatchTables;
import redline.text.Leet;
import redline.text.Stretching;
import redline.text.Token;

/**
 * The keys of a word that looks disguised: digits, signs or letters of the other script for letters, letters repeated
 * or hidden. At most sixteen spellings are tried.
 */
final class Disguises {

    private static final int MOST_SPELLINGS = 16;

    private final KeyLookup lookup;
    private final HiddenLetters hidden;
    private final RoughSpellings rough;

    Disguises(MatchTables tables, KeyLookup lookup, RoughSpellings rough) {
        this.lookup = lookup;
        this.hidden = new HiddenLetters(tables, lookup);
        this.rough = rough;
    }

    /** Whether a word looks disguised at all. */
    static boolean mayHide(Token token) {
        return token.is(Token.MIXED_SCRIPT) || Leet.isIn(token.form()) || Stretching.isIn(token.form());
    }

    void add(String form, int marks, List<Key> keys) {
        boolean stretched = Stretching.isIn(form);
        List<String> spellings = new ArrayList<>(stretched ? Stretching.readings(form) : List.of(form));
        int stretching = stretched ? MatchKind.STRETCHED.bit() : 0;
        boolean disguised = Leet.isIn(form) || (marks & (Token.MIXED_SCRIPT | Token.GREEK)) != 0;
        boolean cyrillic = (marks & Token.CYRILLIC) != 0 || (marks & Token.LATIN) == 0;
        if (!disguised) {
            addAll(spellings, cyrillic, 0, stretching, keys);
            return;
        }
        int kinds = stretching | (Leet.isIn(form) ? MatchKind.LEET.bit() : MatchKind.LOOK_ALIKE.bit());
        List<String> inCyrillic = new ArrayList<>();
        List<String> inLatin = new ArrayList<>();
        for (String spelling : spellings) {
            inCyrillic.addAll(Leet.cyrillic(spelling));
            inLatin.addAll(Leet.latin(spelling));
        }
        addAll(inCyrillic, true, (marks & Token.CYRILLIC) != 0 ? 0 : Key.CYRILLIC_POST, kinds, keys);
        addAll(inLatin, false, (marks & Token.LATIN) != 0 ? 0 : Key.LATIN_POST, kinds, keys);
        if ((marks & Token.LATIN) != 0) {
            spellings.forEach(spelling -> rough.transliterated(spelling, stretching, keys));
        }
    }

    /** The first spelling of a word that the lexicon holds, if it looks disguised. */
    Optional<String> spelling(Token token) {
        if (!mayHide(token)) {
            return Optional.empty();
        }
        for (String plain : Stretching.readings(token.form())) {
            boolean cyrillic = token.is(Token.CYRILLIC);
            for (String spelling : cyrillic ? Leet.cyrillic(plain) : Leet.latin(plain)) {
                List<Key> keys = new ArrayList<>();
                addAll(List.of(spelling), cyrillic, 0, 0, keys);
                if (!keys.isEmpty() && spelling.indexOf(Leet.HIDDEN) < 0) {
                    return Optional.of(spelling);
                }
            }
        }
        return Optional.empty();
    }

    /** Tries the spellings as they are; in the word's own script, if none gives a key, as rough ones. */
    private void addAll(List<String> spellings, boolean cyrillic, int condition, int kinds, List<Key> keys) {
        List<String> tried = spellings.subList(0, Math.min(spellings.size(), MOST_SPELLINGS));
        int before = keys.size();
        for (String spelling : tried) {
            if (spelling.indexOf(Leet.HIDDEN) >= 0) {
                hidden.add(spelling, cyrillic, condition, kinds & ~MatchKind.LEET.bit(), keys);
            } else if (cyrillic) {
                lookup.cyrillic(spelling, KeyFinder.hasKazakhLetter(spelling), condition, kinds, keys);
            } else {
                lookup.exact(spelling, condition, kinds, keys);
            }
        }
        for (int i = 0; condition == 0 && i < tried.size() && keys.size() == before; i++) {
            rough.add(tried.get(i), cyrillic, kinds, keys);
        }
    }
}
