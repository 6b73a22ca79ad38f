/** Accounts, sessions and API tokens, and what each role may do. */
@NullMarked
package redline.review.access;

import org.jspecify.annotations.NullMarked;
