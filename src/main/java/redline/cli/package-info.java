/** The command-line edge: translates only. */
@NullMarked
package redline.cli;

import org.jspecify.annotations.NullMarked;
