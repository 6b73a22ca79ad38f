/**
 * Lucene for people: looking up entries of the lexicon, entries that are nearly the same, and entries that look like a
 * phrase which was not flagged. Nothing here decides what is flagged.
 */
@NullMarked
package redline.search;

import org.jspecify.annotations.NullMarked;
