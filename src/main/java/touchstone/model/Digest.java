package touchstone.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as the records write it: 64 lower-case hexadecimal digits. */
public final class Digest {

  private Digest() {}

  /** Returns the digest of the text's UTF-8 bytes. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the digest of the bytes. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(begin().digest(bytes));
  }

  /** Returns a digest that takes bytes as they come. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
