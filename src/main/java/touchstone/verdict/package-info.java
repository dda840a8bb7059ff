/**
 * The method: exhibits to a verdict, with its trace and what would flip it.
 *
 * <p>A {@link touchstone.model.Dossier} and the outcome of its constraints come in, a {@link
 * touchstone.model.Verdict} for every claim goes out. Nothing here knows files, dates, settings or
 * what a person signed, so nothing of that can move a verdict.
 */
@NullMarked
package touchstone.verdict;

import org.jspecify.annotations.NullMarked;
