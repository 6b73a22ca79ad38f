/** The HTTP edge: routes, limits and errors; translates only. */
@NullMarked
package redline.api;

import org.jspecify.annotations.NullMarked;
