/** Lucene for people: looking up entries of the lexicon. */
@NullMarked
package redline.search;

import org.jspecify.annotations.NullMarked;
