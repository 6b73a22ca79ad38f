package redline.match;

import redline.text.Token;

/**
 * The kinds of texts in which a reading of a word may count, as bits: most count in any, some only beside words of
 * another script or in a text whose Latin words are Russian or Kazakh ones.
 */
final class TextKinds {

    static final int NONE = 0;
    static final int ANY = 1;
    private static final int CYRILLIC = 1 << 1;
    private static final int LATIN = 1 << 2;
    private static final int OTHER_LETTERS = 1 << 3;

    private TextKinds() {}

    /** The kinds that a text is of, by the number of its words of each script. */
    static int of(int cyrillic, int latin, LatinEvidence evidence) {
        return ANY
                | (cyrillic > 0 ? CYRILLIC : 0)
                | (latin > 0 ? LATIN : 0)
                | (latin > 0 && (evidence.isRussian() || evidence.isKazakh()) ? OTHER_LETTERS : 0);
    }

    /** Whether a text of some kinds may have Latin words that are Russian or Kazakh ones. */
    static boolean hasOtherLetters(int kinds) {
        return (kinds & OTHER_LETTERS) != 0;
    }

    /**
     * The kinds in which a key of a word may count. An English word in small letters that is a name too counts beside
     * another group only, so that it alone counts in none.
     */
    static int of(Token token, Key key) {
        int conditions = key.conditions();
        if ((conditions & Key.AMBIGUOUS) != 0 && token.is(Token.LATIN) && !token.is(Token.CAPITAL)) {
            return NONE;
        }
        if ((conditions & Key.OTHER_LETTERS) != 0) {
            return OTHER_LETTERS;
        }
        if ((conditions & (Key.CYRILLIC_POST | Key.CYRILLIC_BESIDE)) != 0) {
            return CYRILLIC;
        }
        return (conditions & (Key.LATIN_POST | Key.LATIN_BESIDE)) != 0 ? LATIN : ANY;
    }
}
