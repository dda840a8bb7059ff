/**
 * Dossier in, assessment out.
 *
 * <p>The one place that joins the constraints, the verdicts, the sign-offs and the rules. It knows
 * no file and no clock; the day of the assessment is handed in.
 */
@NullMarked
package touchstone.assess;

import org.jspecify.annotations.NullMarked;
