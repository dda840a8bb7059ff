package touchstone.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream into one array, which for a large table need not be put together from pieces. */
final class WholeStream {

  // the system's own buffer is as large as what is asked for at a time
  private static final int STEP = 256 * 1024;

  private WholeStream() {}

  /**
   * Returns what is in the stream.
   *
   * @param expected how many bytes are likely to be in it; a file may change while it is read
   * @param most how many bytes to read at most
   */
  static byte[] read(InputStream in, long expected, int most) throws IOException {
    byte[] bytes = new byte[(int) Math.min(expected, most)];
    int size = 0;
    while (size < most) {
      if (size == bytes.length) {
        int more = in.read();
        if (more < 0) {
          return bytes;
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * size + STEP));
        bytes[size++] = (byte) more;
      }
      int count = in.read(bytes, size, Math.min(STEP, bytes.length - size));
      if (count < 0) {
        return Arrays.copyOf(bytes, size);
      }
      size += count;
    }
    return bytes;
  }
}
