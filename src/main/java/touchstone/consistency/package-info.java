/**
 * What the statements of an article imply of one another: puts figures into constraints.
 *
 * <p>A {@link touchstone.model.Dossier} comes in, one {@link touchstone.model.ConstraintOutcome}
 * for each of its constraints goes out; {@link touchstone.consistency.QuantityReader} also says
 * what is wrong with a single {@link touchstone.model.Quantity}. Nothing here knows files, evidence
 * or verdicts, so a constraint turns out the same whatever has been found about its claims.
 */
@NullMarked
package touchstone.consistency;

import org.jspecify.annotations.NullMarked;
