package touchstone.capture;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * What a server sends, read by one who must not read too far, and kept byte by byte.
 *
 * <p>As a channel it gives one byte at a time. So a parser never takes more than it needs, and what
 * is kept ends where the message ends.
 */
final class Wire implements ReadableByteChannel {

  private static final int BUFFER = 16 << 10;

  private final BufferedInputStream input;
  private ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private ByteBuffer prefix = ByteBuffer.allocate(0);
  private int limit;

  Wire(InputStream input) {
    this.input = new BufferedInputStream(input, BUFFER);
  }

  /** Begins a new message: forgets what was kept. */
  void begin() {
    kept = new ByteArrayOutputStream();
    limit = 0;
  }

  /** Lets this many bytes more be read. */
  void allow(int bytes) {
    limit = kept.size() + bytes;
  }

  /** Gives the next reader these bytes first; they are not part of the message. */
  void prepend(byte[] bytes) {
    prefix = ByteBuffer.wrap(bytes);
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (prefix.hasRemaining()) {
      to.put(prefix.get());
      return 1;
    }
    int next = input.read();
    if (next < 0) {
      return -1;
    }
    if (kept.size() >= limit) {
      throw new BeyondLimitException(limit);
    }
    kept.write(next);
    to.put((byte) next);
    return 1;
  }

  /**
   * Reads exactly this many bytes.
   *
   * @throws EOFException if there are fewer; the message says how many came
   */
  void readFully(int bytes) throws IOException {
    int missing = bytes;
    byte[] part = new byte[BUFFER];
    while (missing > 0) {
      int length = input.read(part, 0, Math.min(part.length, missing));
      if (length < 0) {
        throw new EOFException("sent " + (bytes - missing) + " of " + bytes + " bytes");
      }
      kept.write(part, 0, length);
      missing -= length;
    }
  }

  /** Reads until the server closes the connection. */
  void readToEnd() throws IOException {
    byte[] part = new byte[BUFFER];
    for (int length = input.read(part); length >= 0; length = input.read(part)) {
      if (length > limit - kept.size()) {
        throw new BeyondLimitException(limit);
      }
      kept.write(part, 0, length);
    }
  }

  /** Returns whether more has come already, other than the line ends that old servers append. */
  boolean hasSurplus() throws IOException {
    int waiting = Math.min(BUFFER, input.available());
    for (int i = 0; i < waiting; i++) {
      int next = input.read();
      if (next >= 0 && next != '\r' && next != '\n') {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the last line of what was read is empty, whether it ends with CR LF or LF. */
  boolean endsWithBlankLine() {
    String end = kept.toString(StandardCharsets.ISO_8859_1);
    return end.endsWith("\n\r\n") || end.endsWith("\n\n");
  }

  /** Returns how many bytes of the message were read. */
  int size() {
    return kept.size();
  }

  /** Returns the bytes of the message, from its head on. */
  byte[] bytes() {
    return kept.toByteArray();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    // whoever opened the connection closes it
  }
}
