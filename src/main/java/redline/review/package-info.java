/** The review desk: cases wait in a queue, a person decides, nothing is lost. No decision carries an action. */
@NullMarked
package redline.review;

import org.jspecify.annotations.NullMarked;
