/** The words around a match, with the shipped lexicon. */
@NullMarked
package redline.context;

import org.jspecify.annotations.NullMarked;
