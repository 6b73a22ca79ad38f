/** Where the review desk keeps its tables: a SQLite file or a PostgreSQL database, by the same statements. */
@NullMarked
package redline.review.store;

import org.jspecify.annotations.NullMarked;
