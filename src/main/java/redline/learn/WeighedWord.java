package redline.learn;

import redline.lexicon.Category;

/**
 * A word, or a class of words, by which the weighed entry of a category is found.
 *
 * @param language of the word
 * @param name as it stands in patterns
 */
public record WeighedWord(String language, Category category, String name) {}
