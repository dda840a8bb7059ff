/**
 * The rules, one file each, and their catalogue.
 *
 * <p>Each rule takes an assessment and returns its findings. To add one: write the class, name it
 * in {@link touchstone.check.rules.RuleCatalog}, and give it a case that fires and one that does
 * not.
 */
@NullMarked
package touchstone.check.rules;

import org.jspecify.annotations.NullMarked;
