/** Tests of the whole program. */
@NullMarked
package redline;

import org.jspecify.annotations.NullMarked;
