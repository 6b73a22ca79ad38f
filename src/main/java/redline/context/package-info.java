/** What the words around a match say: findings that cancel a flag or step its severity. */
@NullMarked
package redline.context;

import org.jspecify.annotations.NullMarked;
