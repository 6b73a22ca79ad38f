package redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import redline.lexicon.compile.MatchTables;
import redline.lexicon.expand.OrdinaryWords;
import redline.text.Features;
import redline.text.LookAlikes;
import redline.text.Token;

/**
 * The keys of a word: every symbol it can stand for, found by the script of its letters. A word without Kazakh letters
 * is looked up in Russian and in Kazakh, one with them in Kazakh only; a Latin word in English; a word of mixed scripts
 * after its look-alike letters are undone. A word that gives no key so is tried as a disguise, then as a rough spelling.
 * Results are remembered; conditions are never remembered.
 */
final class KeyFinder {

    private static final WordKeys UNKNOWN = new WordKeys("", List.of());
    private static final int LONGEST_WORD = 64;
    private static final int MEMO_SIZE = 1 << 16;
    private static final int SHORT_LATIN = 4;
    private static final int SHORT_LOOK_ALIKE = 2;

    private final KeyLookup lookup;
    private final Disguises disguises;
    private final RoughSpellings rough;
    private final Memo<WordKeys> memo = new Memo<>(MEMO_SIZE);

    KeyFinder(MatchTables tables, KeyLookup lookup, OrdinaryWords ordinary) {
        this.lookup = lookup;
        this.rough = new RoughSpellings(tables, lookup, ordinary);
        this.disguises = new Disguises(tables, lookup, rough);
    }

    /** The keys of a word in the order of their symbols, without the kinds that the word's own marks add. */
    WordKeys keys(Token token) {
        if (token.is(Token.ADDRESS) || token.form().length() > LONGEST_WORD) {
            return UNKNOWN;
        }
        String name = token.is(Token.COMBINING) ? token.form() + '\u0301' : token.form();
        return memo.get(name.hashCode(), known -> known.word().equals(name), () -> new WordKeys(name, find(token)));
    }

    /** The keys of a word of a post in Russian or Kazakh with Latin letters: a long English word may be one of theirs. */
    List<Key> keysInLatin(Token token, List<Key> known) {
        if (!isLatin(token) || token.is(Token.ADDRESS) || token.form().length() <= SHORT_LATIN || !hasPlainKey(known)) {
            return known;
        }
        List<Key> keys = new ArrayList<>(known);
        rough.add(token.form(), token.marks(), true, keys);
        return inOrder(keys);
    }

    /** The spelling that a disguised word stands for, if it is known. */
    Optional<String> spelling(Token token) {
        return disguises.spelling(token);
    }

    /** A Latin word that stands for a Russian or Kazakh one, in Cyrillic letters. */
    String inCyrillic(Token token, boolean kazakh) {
        return rough.inCyrillic(token.form(), kazakh);
    }

    private List<Key> find(Token token) {
        List<Key> keys = new ArrayList<>();
        asWritten(token.form(), token.marks(), keys);
        if (token.is(Token.COMBINING)) {
            String bare = token.form().replace('й', 'и').replace('ё', 'е');
            if (!bare.equals(token.form())) {
                asWritten(bare, token.marks(), keys);
            }
        }
        boolean plain = hasPlainKey(keys) && !isKazakhOnly(token, keys);
        if (!plain && Disguises.mayHide(token)) {
            disguises.add(token.form(), token.marks(), keys);
        } else if (!plain || (isLatin(token) && token.form().length() <= SHORT_LATIN)) {
            rough.add(token.form(), token.marks(), plain, keys);
        }
        return inOrder(keys);
    }

    private static List<Key> inOrder(List<Key> keys) {
        return keys.stream().sorted(Comparator.comparingInt(Key::symbol)).toList();
    }

    /** Whether a word without Kazakh letters is known in Kazakh only: in a Russian post it may be a misspelling. */
    private static boolean isKazakhOnly(Token token, List<Key> keys) {
        return token.is(Token.CYRILLIC)
                && !token.is(Token.KAZAKH)
                && keys.stream().allMatch(key -> (key.features() & Features.KAZAKH) != 0);
    }

    private static boolean isLatin(Token token) {
        return token.is(Token.LATIN) && !token.is(Token.MIXED_SCRIPT);
    }

    /** Whether some key holds whatever else the post says, but for the capital of an ambiguous name. */
    static boolean hasPlainKey(List<Key> keys) {
        for (Key key : keys) {
            if ((key.conditions() & ~Key.AMBIGUOUS) == 0) {
                return true;
            }
        }
        return false;
    }

    private void asWritten(String form, int marks, List<Key> keys) {
        boolean cyrillic = (marks & Token.CYRILLIC) != 0;
        boolean latin = (marks & Token.LATIN) != 0;
        boolean mixed = (marks & (Token.MIXED_SCRIPT | Token.GREEK)) != 0;
        if (cyrillic && !mixed) {
            lookup.cyrillic(form, (marks & Token.KAZAKH) != 0, 0, 0, keys);
        }
        if (latin && !mixed) {
            lookup.exact(form, 0, 0, keys);
        }
        if (mixed || latin) {
            addCyrillicLookAlike(LookAlikes.cyrillic(form), mixed ? 0 : Key.CYRILLIC_POST, keys);
        }
        if (mixed || cyrillic) {
            addLatinLookAlike(LookAlikes.latin(form), mixed ? 0 : Key.LATIN_POST, keys);
        }
    }

    private void addLatinLookAlike(String form, int condition, List<Key> keys) {
        if (!form.isEmpty()) {
            lookup.exact(form, form.length() == 1 ? Key.LATIN_BESIDE : condition, MatchKind.LOOK_ALIKE.bit(), keys);
        }
    }

    private void addCyrillicLookAlike(String form, int condition, List<Key> keys) {
        int kind = MatchKind.LOOK_ALIKE.bit();
        if (form.length() == 1) {
            lookup.exact(form, Key.CYRILLIC_BESIDE, kind, keys);
        } else if (form.length() <= SHORT_LOOK_ALIKE && condition != 0) {
            lookup.exact(form, condition, kind, keys); // "ok" is no «оқ» typed with Russian letters
        } else if (!form.isEmpty()) {
            lookup.cyrillic(form, hasKazakhLetter(form), condition, kind, keys);
        }
    }

    static boolean hasKazakhLetter(String form) {
        return form.chars().anyMatch(c -> "әғқңөұүһі".indexOf(c) >= 0);
    }
}
