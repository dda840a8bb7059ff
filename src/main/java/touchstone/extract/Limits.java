package touchstone.extract;

import java.time.Duration;

/**
 * How much is read before a document is refused.
 *
 * @param characters of a text or a page, and of what a PDF yields
 * @param tags of a page, since each becomes an object many times its length
 * @param unpacked bytes of one compressed stream or one record
 * @param unpackedInAll bytes of all the records of an archive
 * @param deadline for a document, reading included
 * @param pdfHeap megabytes of memory for the process that reads a PDF
 */
public record Limits(
    int characters, int tags, int unpacked, long unpackedInAll, Duration deadline, int pdfHeap) {

  /** A megabyte of anything may come out of however little. */
  private static final int SMALL = 1 << 20;

  /** What an honest page compresses to is never smaller. */
  private static final int RATIO = 100;

  /** Bytes of a character in UTF-8 and in every other charset that is read. */
  private static final int LONGEST_CHARACTER = 4;

  /** Far above what people read, far below what a machine of today has. */
  public static final Limits USUAL =
      new Limits(16_000_000, 1_000_000, 128 << 20, 2L << 30, Duration.ofSeconds(30), 256);

  /** Returns how many bytes may come out of that many compressed ones. */
  int unpackedOf(int packed) {
    return (int) Math.min(unpacked, Math.max(SMALL, (long) packed * RATIO));
  }

  /** Refuses bytes that are too many characters in whatever charset. */
  void bound(String what, byte[] bytes) throws UnreadableException {
    if (bytes.length / LONGEST_CHARACTER > characters) {
      throw new UnreadableException(
          "%s has %s bytes, and at most %s characters are read; give the part that is cited"
              .formatted(what, bytes.length, characters));
    }
  }

  /** Refuses a text that is too long. */
  void bound(String what, String text) throws UnreadableException {
    if (text.length() > characters) {
      throw new UnreadableException(
          "%s has %s characters, and at most %s are read; give the part that is cited"
              .formatted(what, text.length(), characters));
    }
  }
}
