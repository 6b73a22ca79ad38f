/** Severity, overlaps and the one score formula; pure arithmetic under the policy. */
@NullMarked
package redline.score;

import org.jspecify.annotations.NullMarked;
