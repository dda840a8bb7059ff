/**
 * The command line: one command per file, wiring, streams, exit codes.
 *
 * <p>The only room that knows the terminal, the clock and the process. A command reads, assesses
 * and renders; what it prints is made elsewhere.
 */
@NullMarked
package touchstone.cli;

import org.jspecify.annotations.NullMarked;
