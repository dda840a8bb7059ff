package touchstone.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A digest over all that a reader was told by the disk: which names a folder has, what is no plain
 * file, every byte of every file. Two readings that saw the same come to the same result.
 */
final class Seen {

  private final @Nullable MessageDigest digest;

  /** Begins with nothing seen; without a digest nothing is taken in, and the value is empty. */
  Seen(boolean digested) {
    try {
      digest = digested ? MessageDigest.getInstance("SHA-256") : null;
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** Takes in an answer; its length goes first, so that no two series of answers look the same. */
  void add(String name, String answer) {
    if (digest == null) {
      return;
    }
    add(name.getBytes(StandardCharsets.UTF_8));
    add(answer.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes in the bytes of a file. */
  void add(byte[] bytes) {
    if (digest == null) {
      return;
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (bytes.length >>> shift));
    }
    digest.update(bytes);
  }

  /** Returns the digest; nothing may be added after that. */
  String value() {
    return digest == null ? "" : HexFormat.of().formatHex(digest.digest());
  }
}
