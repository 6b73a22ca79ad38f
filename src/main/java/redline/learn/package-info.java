/** What is learned from the examples of the lexicon: the weights of words. Never from posts, decisions or persons. */
@NullMarked
package redline.learn;

import org.jspecify.annotations.NullMarked;
