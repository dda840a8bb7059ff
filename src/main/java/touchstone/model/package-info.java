/**
 * The immutable nouns of fact-checking. Nothing here reads a file, knows a clock or decides a
 * verdict; the one piece of judgement is whose an address is, since that is what a publisher is.
 *
 * <ul>
 *   <li>What is checked: {@link touchstone.model.Article}, {@link touchstone.model.Claim}, {@link
 *       touchstone.model.Quantity}, {@link touchstone.model.Constraint}, {@link
 *       touchstone.model.SignOff}.
 *   <li>What it is checked against: {@link touchstone.model.Source}, {@link
 *       touchstone.model.Exhibit}, {@link touchstone.model.Quotation}, {@link
 *       touchstone.model.Publisher}, {@link touchstone.model.Address}.
 *   <li>All of it together: {@link touchstone.model.Dossier}.
 *   <li>What comes out: {@link touchstone.model.Verdict}, {@link touchstone.model.TraceStep},
 *       {@link touchstone.model.Finding}, and all of that together: {@link
 *       touchstone.model.Assessment}.
 *   <li>The closed vocabularies are enums that are a {@link touchstone.model.Word}.
 * </ul>
 *
 * <p>It is a room of many small files because it is the dictionary of all others.
 */
@NullMarked
package touchstone.model;

import org.jspecify.annotations.NullMarked;
