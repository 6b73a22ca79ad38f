/** The human-edited annotated phrases: read, checked, expanded and compiled into a Lucene index, from which the matching tables are made. */
@NullMarked
package redline.lexicon;

import org.jspecify.annotations.NullMarked;
