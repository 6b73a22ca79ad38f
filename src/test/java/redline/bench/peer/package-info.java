/** Known ways to find many phrases in texts, beside ours: the same posts, the same phrases, the same run. */
@NullMarked
package redline.bench.peer;

import org.jspecify.annotations.NullMarked;
