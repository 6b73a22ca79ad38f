/** From rows to tables: expansion, the Lucene index that is the store of record, and the matcher's tables made from it. */
@NullMarked
package redline.lexicon.compile;

import org.jspecify.annotations.NullMarked;
