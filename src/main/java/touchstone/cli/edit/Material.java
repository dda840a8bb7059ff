package touchstone.cli.edit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentText;

/**
 * What was given as evidence: a document that was read, or nothing but what is said about it.
 *
 * @param url the address it was found at, or empty
 * @param text what a reader reads of it; null where nothing but a citation was given
 * @param copy its bytes, to be kept; null where there are none, or none are to be kept
 * @param captured when it was fetched or handed in
 */
record Material(String url, @Nullable DocumentText text, @Nullable Copy copy, Instant captured) {

  /** The bytes of a document as they are kept. */
  static final class Copy {

    private final byte[] bytes;
    private final String ending;

    Copy(byte[] bytes, String ending) {
      this.bytes = bytes;
      this.ending = ending;
    }

    byte[] bytes() {
      return bytes.clone();
    }

    /** Returns the ending of its file's name, without a dot in front. */
    String ending() {
      return ending;
    }
  }

  /** Returns nothing but an address, which may be empty. */
  static Material citation(String url, Instant now) {
    return new Material(url, null, null, now);
  }

  /** Returns the same without bytes to keep. */
  Material withoutCopy() {
    return new Material(url, text, null, captured);
  }
}
