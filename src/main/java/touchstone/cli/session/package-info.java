/**
 * What every command shares: the options above all commands, the session of one run, the terminal,
 * exit codes, and how outputs, articles and ends of lists are named.
 */
@NullMarked
package touchstone.cli.session;

import org.jspecify.annotations.NullMarked;
