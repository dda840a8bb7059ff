/**
 * The door to the network: fetches a document, checks every address it connects to, and freezes
 * what it saw. It writes no file.
 */
@NullMarked
package touchstone.capture;

import org.jspecify.annotations.NullMarked;
