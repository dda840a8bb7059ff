/**
 * The process: which commands there are, what an end by an exception means, and the only place that
 * touches the real streams and the clock. The commands are in rooms of their own below.
 */
@NullMarked
package touchstone.cli;

import org.jspecify.annotations.NullMarked;
