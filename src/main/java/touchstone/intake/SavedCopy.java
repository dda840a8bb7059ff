package touchstone.intake;

import touchstone.model.Digest;

/** The bytes of a saved page, and the name of its file. */
public final class SavedCopy {

  private final String name;
  private final byte[] bytes;
  private final String sha256;

  SavedCopy(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
    this.sha256 = Digest.sha256(bytes);
  }

  /** Returns the file's name, without its folder. */
  public String name() {
    return name;
  }

  /** Returns the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns how many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** Returns the digest of the bytes, as {@code captures.csv} writes it. */
  public String sha256() {
    return sha256;
  }
}
