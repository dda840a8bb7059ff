package touchstone.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The document itself, taken out of what it was wrapped in. */
public final class Payload {

  private final byte[] bytes;
  private final String mediaType;
  private final String charset;
  private final String url;
  private final @Nullable Instant time;

  Payload(byte[] bytes, Told told, @Nullable Instant time) {
    this.bytes = bytes;
    this.mediaType = told.mediaType();
    this.charset = told.charset();
    this.url = told.url();
    this.time = time;
  }

  /** Returns a copy of its bytes, without transfer and content coding. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns its bytes themselves, for this room, which does not change them. */
  byte[] own() {
    return bytes;
  }

  /** Returns how many bytes it has. */
  public int size() {
    return bytes.length;
  }

  /** Returns the media type as which it was read. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the charset label that came with it, or empty. */
  public String charset() {
    return charset;
  }

  /** Returns the address that it is of, or empty. */
  public String url() {
    return url;
  }

  /** Returns when the archive that held it says it was fetched, or null. */
  public @Nullable Instant time() {
    return time;
  }
}
