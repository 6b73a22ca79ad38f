/** The assessment: flagged spans with their reasons, in the one wire format of scan, API and exports. */
@NullMarked
package redline.explain;

import org.jspecify.annotations.NullMarked;
