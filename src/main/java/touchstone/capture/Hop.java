package touchstone.capture;

import java.time.Instant;

/**
 * One step on the way to a document: a redirect, or the document itself.
 *
 * @param url what was asked for
 * @param status how the server answered
 * @param address the address of the server, in numbers
 * @param time when it was asked
 */
public record Hop(String url, int status, String address, Instant time) {}
