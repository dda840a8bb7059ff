package touchstone.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import touchstone.model.Digest;

/** Passes bytes on, and knows how many they were and their SHA-256. */
final class DigestingStream extends OutputStream {

  private static final int CHUNK = 1 << 16; // what a file takes at once Java copies first

  private final OutputStream out;
  private final MessageDigest digest = Digest.begin();
  private long length;

  DigestingStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    for (int done = 0; done < count; done += CHUNK) {
      int some = Math.min(CHUNK, count - done);
      out.write(bytes, from + done, some);
      digest.update(bytes, from + done, some);
    }
    length += count;
  }

  /** Returns how many bytes have passed. */
  long length() {
    return length;
  }

  /** Returns the digest of all bytes; nothing may be written after that. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
