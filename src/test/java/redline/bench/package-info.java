/**
 * Benchmarks: what it costs to assess a post, beside what it costs merely to cut the same post into words with Lucene.
 * {@link redline.bench.Bench} is the command; docs/performance.md says how to run it.
 */
@NullMarked
package redline.bench;

import org.jspecify.annotations.NullMarked;
