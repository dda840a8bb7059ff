/**
 * The commands that write records: add, capture, recheck, claim, article, withdraw, import, init.
 */
@NullMarked
package touchstone.cli.edit;

import org.jspecify.annotations.NullMarked;
