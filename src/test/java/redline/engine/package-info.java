/** Tests of the main path as a whole. */
@NullMarked
package redline.engine;

import org.jspecify.annotations.NullMarked;
