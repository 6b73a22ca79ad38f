/** Finding entries in a scanned text: a lattice of keys, a trie of literals, and anchored shapes. */
@NullMarked
package redline.match;

import org.jspecify.annotations.NullMarked;
