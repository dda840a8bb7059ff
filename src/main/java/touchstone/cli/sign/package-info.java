/** The commands by which a desk answers for the records: review, accept, override, integrity. */
@NullMarked
package touchstone.cli.sign;

import org.jspecify.annotations.NullMarked;
