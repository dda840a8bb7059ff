/** The commands that only read: report, show, check, explain, contradictions, coverage, diff. */
@NullMarked
package touchstone.cli.read;

import org.jspecify.annotations.NullMarked;
