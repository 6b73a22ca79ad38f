package redline.search;

import redline.lexicon.Entry;

/**
 * An entry whose pattern has words in common with another's.
 *
 * @param share what part of the words and pairs of words of both they have in common, 0 to 1, two decimals
 */
public record SimilarEntry(Entry entry, double share) {}
