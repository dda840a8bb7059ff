package touchstone.extract;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates compressed bytes, and stops before little becomes too much. */
final class Unpacker {

  private static final int STEP = 1 << 16;
  private static final int FIXED_HEADER = 10;
  private static final int TRAILER = 8;

  private final byte[] bytes;
  private final int most;
  private int end;

  private Unpacker(byte[] bytes, int most) {
    this.bytes = bytes;
    this.most = most;
  }

  /**
   * What was unpacked.
   *
   * @param content its bytes
   * @param end where the packed ones end
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  record Unpacked(byte[] content, int end) {}

  /** Unpacks one member of a gzip file. */
  static Unpacked gzipMember(byte[] bytes, int start, Limits limits) throws UnreadableException {
    Unpacker unpacker = new Unpacker(bytes, limits.unpackedOf(bytes.length - start));
    byte[] content = unpacker.inflate(afterHeader(bytes, start), true);
    unpacker.requireSum(content);
    return new Unpacked(content, unpacker.end + TRAILER);
  }

  /** Unpacks a whole gzip stream, which may have several members. */
  static byte[] gzip(byte[] bytes, Limits limits) throws UnreadableException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int at = 0;
    do {
      Unpacked member = gzipMember(bytes, at, limits);
      all.writeBytes(member.content());
      at = member.end();
      if (all.size() > limits.unpackedOf(bytes.length)) {
        throw tooMuch(bytes.length, limits.unpackedOf(bytes.length));
      }
    } while (isGzip(bytes, at));
    return all.toByteArray();
  }

  /** Unpacks a deflate stream, with the wrapping that the standard wants or without. */
  static byte[] deflate(byte[] bytes, Limits limits) throws UnreadableException {
    boolean wrapped = bytes.length > 1 && (bytes[0] & 0x0F) == 8 && header(bytes) % 31 == 0;
    return new Unpacker(bytes, limits.unpackedOf(bytes.length)).inflate(0, !wrapped);
  }

  /** Unpacks an entry of a ZIP file. */
  static byte[] entry(byte[] packed, Limits limits) throws UnreadableException {
    return new Unpacker(packed, limits.unpackedOf(packed.length)).inflate(0, true);
  }

  static boolean isGzip(byte[] bytes, int at) {
    return at + FIXED_HEADER < bytes.length
        && (bytes[at] & 0xFF) == 0x1F
        && (bytes[at + 1] & 0xFF) == 0x8B
        && bytes[at + 2] == 8;
  }

  /** Returns the checksum that gzip and ZIP use. */
  static int sum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return (int) sum.getValue();
  }

  private void requireSum(byte[] content) throws UnreadableException {
    if (end + TRAILER > bytes.length) {
      throw new UnreadableException("the compressed data is cut off");
    }
    int told = 0;
    for (int i = 3; i >= 0; i--) {
      told = told << 8 | (bytes[end + i] & 0xFF);
    }
    if (told != sum(content)) {
      throw new UnreadableException(
          "the compressed data is damaged: its checksum is of other data");
    }
  }

  private static int header(byte[] bytes) {
    return (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
  }

  private byte[] inflate(int start, boolean raw) throws UnreadableException {
    Inflater inflater = new Inflater(raw);
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] step = new byte[STEP];
      while (!inflater.finished()) {
        int length = inflater.inflate(step);
        if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new UnreadableException("the compressed data is cut off");
        }
        out.write(step, 0, length);
        if (Thread.currentThread().isInterrupted()) {
          throw new UnreadableException("unpacking was interrupted; run it again");
        }
        if (out.size() > most) {
          throw tooMuch(bytes.length, most);
        }
      }
      end = bytes.length - inflater.getRemaining();
      return out.toByteArray();
    } catch (DataFormatException damaged) {
      throw new UnreadableException("the compressed data is damaged");
    } finally {
      inflater.end();
    }
  }

  private static UnreadableException tooMuch(int packed, int most) {
    return new UnreadableException(
        "%s compressed bytes unpack to more than %s, as in a decompression bomb"
            .formatted(packed, most));
  }

  private static int afterHeader(byte[] bytes, int start) throws UnreadableException {
    if (!isGzip(bytes, start)) {
      throw new UnreadableException("the compressed data is no gzip data");
    }
    int flags = bytes[start + 3];
    int at = start + FIXED_HEADER;
    if ((flags & 4) != 0 && at + 1 < bytes.length) {
      at += 2 + (bytes[at] & 0xFF) + ((bytes[at + 1] & 0xFF) << 8);
    }
    for (int flag : new int[] {8, 16}) {
      if ((flags & flag) != 0) {
        at = afterZero(bytes, at);
      }
    }
    at += (flags & 2) != 0 ? 2 : 0;
    if (at > bytes.length) {
      throw new UnreadableException("the compressed data is cut off");
    }
    return at;
  }

  private static int afterZero(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != 0) {
      at++;
    }
    return at + 1;
  }
}
