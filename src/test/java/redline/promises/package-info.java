/** The promises of the design as tests: what is never flagged, beside what always is. */
@NullMarked
package redline.promises;

import org.jspecify.annotations.NullMarked;
