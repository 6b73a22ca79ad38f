/** The pattern language of the lexicon: its syntax tree and parser. */
@NullMarked
package redline.lexicon.pattern;

import org.jspecify.annotations.NullMarked;
