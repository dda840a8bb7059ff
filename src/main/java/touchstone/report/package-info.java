/**
 * Assessment to one text per format.
 *
 * <p>An {@link touchstone.model.Assessment} comes in, characters go out. Formats are siblings under
 * {@link touchstone.report.Report}; where the characters go, and whether a terminal reads them, is
 * not known here.
 */
@NullMarked
package touchstone.report;

import org.jspecify.annotations.NullMarked;
