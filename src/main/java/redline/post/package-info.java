/** What comes in: posts and the readers that turn JSON lines, CSV or plain text into posts. */
@NullMarked
package redline.post;

import org.jspecify.annotations.NullMarked;
