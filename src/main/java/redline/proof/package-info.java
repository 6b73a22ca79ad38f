/** Evidence about the engine: the lexicon's own examples, and labelled posts. */
@NullMarked
package redline.proof;

import org.jspecify.annotations.NullMarked;
