/** The main path, joined: a post in, an assessment out. */
@NullMarked
package redline.engine;

import org.jspecify.annotations.NullMarked;
