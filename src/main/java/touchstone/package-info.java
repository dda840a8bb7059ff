/**
 * Touchstone checks an article claim by claim, against evidence that anyone can look up.
 *
 * <p>The rooms, lowest first; a room may import only rooms above it in this list, and only those
 * that the architecture test names:
 *
 * <ul>
 *   <li>{@link touchstone.model}: the immutable nouns; no files, no clock.
 *   <li>{@link touchstone.quote}: a quotation's place in a text, as a link that leads to it.
 *   <li>{@link touchstone.consistency}: quantities, and the constraints between claims.
 *   <li>{@link touchstone.verdict}: exhibits to a verdict, with its trace and what would flip it.
 *   <li>{@link touchstone.store}: the workspace's files to the model.
 *   <li>{@link touchstone.check}: the rule contract and its runner; {@link touchstone.check.rules}:
 *       one file per rule, and the catalogue.
 *   <li>{@link touchstone.assess}: dossier in, assessment out; the one place that joins them.
 *   <li>{@link touchstone.report}: assessment to one text per format.
 *   <li>{@link touchstone.site}: assessment to a static web site.
 *   <li>{@link touchstone.preview}: a site on the loopback address, shown anew when it changes.
 *   <li>{@link touchstone.cli}: one command per file; wiring, streams, exit codes.
 * </ul>
 *
 * <p>The way of the data is {@code files -> Dossier -> Assessment -> report, site}, and never back.
 */
@NullMarked
package touchstone;

import org.jspecify.annotations.NullMarked;
