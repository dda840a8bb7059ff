/**
 * Touchstone checks an article claim by claim, against evidence that anyone can look up.
 *
 * <p>The rooms, lowest first; a room may import only rooms above it in this list, and only those
 * that the architecture test names:
 *
 * <ul>
 *   <li>{@link touchstone.model}: the immutable nouns; no files, no clock.
 *   <li>{@link touchstone.quote}: finds a quotation in a text, and says how it changed; links that
 *       lead to it.
 *   <li>{@link touchstone.extract}: the bytes of one media type to readable text.
 *   <li>{@link touchstone.consistency}: quantities, and the constraints between claims.
 *   <li>{@link touchstone.verdict}: exhibits to a verdict, with its trace and what would flip it.
 *   <li>{@link touchstone.coverage}: the article's sentences against its claims, and which nobody
 *       looked at.
 *   <li>{@link touchstone.store}: the workspace's files to the model and back; atomic writes, one
 *       lock.
 *   <li>{@link touchstone.capture}: the door to the network; freezes what it saw.
 *   <li>{@link touchstone.intake}: what comes from outside, made ready for the records: citations,
 *       passages, rechecks, imports.
 *   <li>{@link touchstone.check}: the rule contract and its runner; {@link touchstone.check.rules}:
 *       one file per rule, and the catalogue.
 *   <li>{@link touchstone.assess}: dossier in, assessment out; the one place that joins them.
 *   <li>{@link touchstone.report}: assessment to one text per format.
 *   <li>{@link touchstone.site}: assessment to a static web site.
 *   <li>{@link touchstone.preview}: a site on the loopback address, shown anew when it changes.
 *   <li>{@link touchstone.cli.session}: what every command shares.
 *   <li>{@link touchstone.cli.read}: the commands that only read.
 *   <li>{@link touchstone.cli.edit}: the commands that write records.
 *   <li>{@link touchstone.cli.sign}: the commands by which a desk answers for the records.
 *   <li>{@link touchstone.cli.publish}: the commands that make pages.
 *   <li>{@link touchstone.cli}: the process; which commands there are, streams, clock, exit codes.
 * </ul>
 *
 * <p>The way of the data is {@code files -> Dossier -> Assessment -> report, site}, and never back.
 */
@NullMarked
package touchstone;

import org.jspecify.annotations.NullMarked;
