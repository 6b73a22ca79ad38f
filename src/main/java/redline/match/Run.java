package redline.match;

import redline.text.Languages;

/**
 * A run of characters between white space and what it can contribute to a match. Read once, then remembered.
 *
 * @param text the run itself
 * @param marks bits of this class
 */
record Run(String text, int marks, Languages.Signs signs) {

    /** Some word in it can be part of a match. */
    static final int TELLING = 1;
    /** Holds a word of one letter, or several such already put together. */
    static final int ONE_LETTER = 1 << 1;
    /** Begins with a word of letters, which may be the second half of one with a space inside. */
    static final int MAY_END_WORD = 1 << 2;
    /** Ends with a word of letters that a telling word may begin with. */
    static final int MAY_BEGIN_WORD = 1 << 3;
    /** The first word is in the lexicon. */
    static final int FIRST_KNOWN = 1 << 4;
    /** The last word is in the lexicon. */
    static final int LAST_KNOWN = 1 << 5;
    /** The first word is a word by itself. */
    static final int FIRST_WORD = 1 << 6;
    /** The last word is a word by itself. */
    static final int LAST_WORD = 1 << 7;

    boolean is(int mark) {
        return (marks & mark) != 0;
    }

    /** Whether the last word and the first one of the next run, one space apart, may be one telling word. */
    boolean mayBeSplitBefore(Run next) {
        return is(MAY_BEGIN_WORD)
                && next.is(MAY_END_WORD)
                && !(is(LAST_KNOWN) && next.is(FIRST_KNOWN))
                && !(is(LAST_WORD) && next.is(FIRST_WORD));
    }

    /** Whether it stands in a text from an index on. */
    boolean isAt(String whole, int from, int to) {
        return text.length() == to - from && whole.startsWith(text, from);
    }
}
