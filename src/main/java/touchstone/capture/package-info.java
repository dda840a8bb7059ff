/**
 * The door to the network: fetches a document, checks every address it connects to, and freezes
 * what it saw. It writes no file.
 *
 * <p>{@link touchstone.capture.Capturer} leads a capture from hop to hop. {@link
 * touchstone.capture.Door} makes one exchange: it resolves a host once, connects to an address that
 * {@link touchstone.capture.PublicAddress} let pass, asks, and reads. {@link
 * touchstone.capture.ResponseReader} finds where the answer ends and keeps its exact bytes. {@link
 * touchstone.capture.WarcFile} writes them down.
 */
@NullMarked
package touchstone.capture;

import org.jspecify.annotations.NullMarked;
