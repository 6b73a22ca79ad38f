@NullMarked
package redline.review;

import org.jspecify.annotations.NullMarked;
