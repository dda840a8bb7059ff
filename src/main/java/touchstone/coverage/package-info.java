/**
 * The sentences of an article against its claims, which nobody looked at, and how checkable each
 * looks. It never reads a file.
 */
@NullMarked
package touchstone.coverage;

import org.jspecify.annotations.NullMarked;
