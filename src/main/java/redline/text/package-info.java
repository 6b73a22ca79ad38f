/** The shape of text: tokens, letters and the grammatical features that word forms carry. */
@NullMarked
package redline.text;

import org.jspecify.annotations.NullMarked;
