package touchstone.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers why it could not be written, since the writer in front of it only knows
 * that something went wrong. A reader who has read enough is no failure.
 */
final class WatchedStream extends FilterOutputStream {

  private @Nullable String failure;

  WatchedStream(OutputStream out) {
    super(out);
  }

  /** Returns what went wrong, or null. */
  @Nullable String failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException refused) {
      String reason = String.valueOf(refused.getMessage());
      if (!reason.contains("Broken pipe")) {
        failure = reason;
      }
      throw refused;
    }
  }
}
