/**
 * The rule contract and its runner.
 *
 * <p>An {@link touchstone.model.Assessment} comes in, the same with its findings goes out. A rule
 * looks and tells; it changes no record and moves no verdict.
 */
@NullMarked
package touchstone.check;

import org.jspecify.annotations.NullMarked;
