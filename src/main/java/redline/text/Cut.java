package redline.text;

/**
 * Where a word stands in a normalised text.
 *
 * @param marks bits of {@link Token}: an address or mention, letters spaced apart, cut out of a hashtag
 */
record Cut(int start, int end, int marks) {

    static Cut word(int start, int end) {
        return new Cut(start, end, 0);
    }

    boolean address() {
        return (marks & Token.ADDRESS) != 0;
    }

    boolean spaced() {
        return (marks & Token.SPACED) != 0;
    }
}
