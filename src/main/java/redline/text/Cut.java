package redline.text;

/**
 * Where a word stands in a normalised text.
 *
 * @param address a URL, an e-mail address or a mention
 * @param spaced its letters stand one by one with separators between
 */
record Cut(int start, int end, boolean address, boolean spaced) {

    static Cut word(int start, int end, boolean address) {
        return new Cut(start, end, address, false);
    }
}
