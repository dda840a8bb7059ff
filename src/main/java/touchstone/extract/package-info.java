/**
 * Bytes of one media type to readable text, cut into blocks. It knows nothing of claims, files or
 * the network.
 */
@NullMarked
package touchstone.extract;

import org.jspecify.annotations.NullMarked;
