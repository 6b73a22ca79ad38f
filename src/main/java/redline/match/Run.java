package redline.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import redline.text.Languages;
import redline.text.Token;

/**
 * A run of characters between white space and what it can contribute to a match. Read once, then remembered.
 *
 * @param text the run itself
 * @param marks bits of this class
 * @param tells in which {@link TextKinds} some word in it can be part of a match
 * @param names in which of them some word names a group, or may be part of a name of several words that an entry asks for
 * @param latin what its words show of Russian and Kazakh in Latin letters
 * @param words what each of its words can be part of, and behind two that may be one also that one
 * @param first the first word, if it stands at the start and is of letters
 * @param last the last word, if it stands at the end and is of letters
 */
record Run(
        String text,
        int marks,
        int tells,
        int names,
        Languages.Signs signs,
        LatinEvidence latin,
        List<WordProspects> words,
        @Nullable Token first,
        @Nullable Token last) {

    /** Holds a word of one letter, or several such already put together. */
    static final int ONE_LETTER = 1;
    /** Two words in it are one with a sign inside, and that one may be part of a name of several words. */
    static final int SPLIT_NAME = 1 << 1;
    /** Ends with a word of letters that a telling word may begin with. */
    static final int MAY_BEGIN_WORD = 1 << 2;
    /** The first word is in the lexicon. */
    static final int FIRST_KNOWN = 1 << 3;
    /** The last word is in the lexicon. */
    static final int LAST_KNOWN = 1 << 4;
    /** The first word is a word by itself. */
    static final int FIRST_WORD = 1 << 5;
    /** The last word is a word by itself. */
    static final int LAST_WORD = 1 << 6;
    /** The first word may be no more than an ending of the word before. */
    static final int FIRST_TAIL = 1 << 7;

    boolean is(int mark) {
        return (marks & mark) != 0;
    }

    /** Whether the last word and the first one of the next run, one space apart, may be one word. */
    boolean mayBeSplitBefore(Run next) {
        return last != null
                && next.first != null
                && (next.is(FIRST_TAIL)
                        || (!(is(LAST_KNOWN) && next.is(FIRST_KNOWN)) && !(is(LAST_WORD) && next.is(FIRST_WORD))));
    }

    /** Whether it stands in a text from an index on. */
    boolean isAt(String whole, int from, int to) {
        return text.length() == to - from && whole.startsWith(text, from);
    }
}
