/** The audit log: who did what and when, chained so that a changed, removed or inserted row is found. */
@NullMarked
package redline.review.audit;

import org.jspecify.annotations.NullMarked;
