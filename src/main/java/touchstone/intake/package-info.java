/**
 * What comes from outside, made ready for the records: how a document is cited, which of its
 * passages may bear on a claim, whether a quotation is in it. It decides nothing and writes
 * nothing.
 */
@NullMarked
package touchstone.intake;

import org.jspecify.annotations.NullMarked;
