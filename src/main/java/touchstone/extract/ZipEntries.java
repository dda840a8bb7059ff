package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries of a ZIP file, by its central directory: some writers of web archives leave the sizes
 * out of the places where a reader of streams would need them. Nothing is ever written to a disk.
 */
final class ZipEntries {

  private static final int END = 0x06054B50;
  private static final int ENTRY = 0x02014B50;
  private static final int LOCAL = 0x04034B50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int MOST = 10_000;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;

  private ZipEntries(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * An entry.
   *
   * @param name its path as written, never used as one
   * @param method how it is packed
   * @param sum the checksum of its content
   * @param packed how long it is packed
   * @param local where its local header is
   */
  record Entry(String name, int method, int sum, int packed, int local) {}

  static ZipEntries of(byte[] bytes) {
    return new ZipEntries(bytes);
  }

  /** Returns the entries in the order of the directory. */
  List<Entry> list() throws UnreadableException {
    int end = end();
    int count = word(end + 10);
    int at = number(end + 16);
    List<Entry> entries = new ArrayList<>();
    while (entries.size() < count && entries.size() < MOST) {
      if (at < 0 || at > bytes.length - ENTRY_LENGTH || number(at) != ENTRY) {
        throw damaged();
      }
      int nameLength = word(at + 28);
      int next = at + ENTRY_LENGTH + nameLength + word(at + 30) + word(at + 32);
      if (next > bytes.length) {
        throw damaged();
      }
      String name = new String(bytes, at + ENTRY_LENGTH, nameLength, UTF_8);
      entries.add(
          new Entry(name, word(at + 10), number(at + 16), number(at + 20), number(at + 42)));
      at = next;
    }
    return entries;
  }

  /** Returns what an entry holds. */
  byte[] content(Entry entry, Limits limits) throws UnreadableException {
    int local = entry.local();
    if (local < 0 || local > bytes.length - LOCAL_LENGTH || number(local) != LOCAL) {
      throw damaged();
    }
    int start = local + LOCAL_LENGTH + word(local + 26) + word(local + 28);
    if (entry.packed() < 0 || start > bytes.length - entry.packed()) {
      throw damaged();
    }
    byte[] packed = Arrays.copyOfRange(bytes, start, start + entry.packed());
    byte[] content = unpacked(entry, packed, limits);
    if (Unpacker.sum(content) != entry.sum()) {
      throw damaged();
    }
    return content;
  }

  private static byte[] unpacked(Entry entry, byte[] packed, Limits limits)
      throws UnreadableException {
    return switch (entry.method()) {
      case STORED -> packed;
      case DEFLATED -> Unpacker.entry(packed, limits);
      default ->
          throw new UnreadableException(
              "the entry %s of the ZIP file is packed in a way that is not read here"
                  .formatted(entry.name()));
    };
  }

  private int end() throws UnreadableException {
    int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.length - END_LENGTH; at >= lowest; at--) {
      if (number(at) == END) {
        return at;
      }
    }
    throw damaged();
  }

  private static UnreadableException damaged() {
    return new UnreadableException(
        "the ZIP file is damaged or cut off; get it once more and give that file");
  }

  private int word(int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private int number(int at) {
    return word(at) | word(at + 2) << 16;
  }
}
