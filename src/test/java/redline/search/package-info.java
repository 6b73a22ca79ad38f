/** Tests of the search of the lexicon, over the shipped lexicons where nothing else is said. */
@NullMarked
package redline.search;

import org.jspecify.annotations.NullMarked;
