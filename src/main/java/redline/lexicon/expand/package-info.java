/**
 * The inflected forms of lexicon words: {@link redline.lexicon.expand.Inflector}, with one
 * implementation a language. Used when the lexicon is compiled, never while a post is read.
 */
@NullMarked
package redline.lexicon.expand;

import org.jspecify.annotations.NullMarked;
