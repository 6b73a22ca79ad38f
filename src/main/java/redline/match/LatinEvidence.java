package redline.match;

import java.util.List;
import redline.text.KazakhLatin;
import redline.text.ScannedText;
import redline.text.Token;

/**
 * Whether the Latin words of a post are Russian or Kazakh ones: at least two in five of those that are no short English
 * words can be read so and not as English. Words that all begin with a capital may be
 * names and show nothing. The share was chosen by the measurement described in docs/analysis.md.
 */
record LatinEvidence(int words, int russian, int kazakh, int onlyRussian, int onlyKazakh, int ownLetters, int names) {

    private static final int OF = 5;
    private static final int ENOUGH = 2;
    private static final int SHORT = 4;

    /** The evidence of some words. */
    static LatinEvidence of(ScannedText text, List<WordKeys> keys) {
        Sum sum = new Sum();
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            if (token.is(Token.LATIN) && !token.is(Token.ADDRESS)) {
                sum.add(token, keys.get(i));
            }
        }
        return sum.evidence();
    }

    /** The evidence of words, one after the other. */
    static final class Sum {
        private int words;
        private int russian;
        private int kazakh;
        private int onlyRussian;
        private int onlyKazakh;
        private int ownLetters;
        private int names;

        void add(LatinEvidence other) {
            words += other.words;
            russian += other.russian;
            kazakh += other.kazakh;
            onlyRussian += other.onlyRussian;
            onlyKazakh += other.onlyKazakh;
            ownLetters += other.ownLetters;
            names += other.names;
        }

        private void add(Token token, WordKeys keys) {
            boolean asRussian = keys.has(Key.TRANSLITERATED_POST);
            boolean asKazakh = keys.has(Key.KAZAKH_LATIN_POST);
            boolean english = keys.hasPlainKey();
            if (english && (asRussian || asKazakh) && token.form().length() <= SHORT) {
                return; // "men", "on": evidence of nothing
            }
            words++;
            russian += asRussian && !english ? 1 : 0;
            kazakh += asKazakh && !english ? 1 : 0;
            onlyRussian += asRussian && !asKazakh && !english ? 1 : 0;
            onlyKazakh += asKazakh && !asRussian && !english ? 1 : 0;
            names += token.is(Token.CAPITAL) && !token.is(Token.ALL_CAPITALS) ? 1 : 0;
            ownLetters += asKazakh && KazakhLatin.hasOwnLetter(token.form()) ? 1 : 0;
        }

        LatinEvidence evidence() {
            return new LatinEvidence(words, russian, kazakh, onlyRussian, onlyKazakh, ownLetters, names);
        }
    }

    /** Whether some may be Russian ones: they are the greater part, or stand among Kazakh ones. */
    boolean isRussian() {
        boolean mainly = isEnough(russian) && russian >= kazakh + ownLetters;
        return mainly || (isMixed() && onlyRussian > 0);
    }

    /** Whether some may be Kazakh ones, in the same way. A word with a letter of a Latin Kazakh alphabet counts twice. */
    boolean isKazakh() {
        return isMainlyKazakh() || (isMixed() && onlyKazakh > 0);
    }

    /** Whether more of them may be Kazakh than Russian. Words that fit both languages are taken as Russian. */
    boolean isMainlyKazakh() {
        return kazakh > 0 && isEnough(kazakh + ownLetters) && kazakh + ownLetters > russian;
    }

    private boolean isMixed() {
        return isEnough(onlyRussian + kazakh + ownLetters);
    }

    private boolean isEnough(int some) {
        return some > 0 && words > names && some * OF >= words * ENOUGH;
    }
}
