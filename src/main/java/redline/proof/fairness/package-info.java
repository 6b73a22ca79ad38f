/** Evidence that every group is treated the same: each name of each group in the same neutral and hostile sentences. */
@NullMarked
package redline.proof.fairness;

import org.jspecify.annotations.NullMarked;
