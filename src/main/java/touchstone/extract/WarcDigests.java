package touchstone.extract;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Compares the digests that a record carries with those of its bytes. */
final class WarcDigests {

  private WarcDigests() {}

  /**
   * Checks a record.
   *
   * @param block all that the record holds
   * @param bodies the payload as it was sent, and without the coding of its transfer; writers
   *     differ in which of the two they take
   * @throws UnreadableException if a digest is of other bytes
   */
  static void check(WarcTargetRecord record, byte[] block, byte[]... bodies)
      throws UnreadableException {
    require("WARC-Block-Digest", record, record.blockDigest(), block);
    require("WARC-Payload-Digest", record, record.payloadDigest(), bodies);
  }

  private static void require(
      String name, WarcTargetRecord record, Optional<WarcDigest> digest, byte[]... candidates)
      throws UnreadableException {
    if (digest.isEmpty()) {
      return;
    }
    MessageDigest digester;
    try {
      digester = digest.get().getDigester();
    } catch (NoSuchAlgorithmException unknown) {
      return; // what nobody here can compute proves nothing in either way
    }
    for (byte[] candidate : candidates) {
      if (digest
          .get()
          .equals(new WarcDigest(digest.get().algorithm(), digester.digest(candidate)))) {
        return;
      }
    }
    throw new UnreadableException(
        "the record of %s is not what was recorded: its %s is %s, and the bytes give another; get"
                .formatted(record.target(), name, digest.get().raw())
            + " the page once more");
  }
}
