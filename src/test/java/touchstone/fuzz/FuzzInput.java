package touchstone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a fuzzer made up, taken apart: the first byte chooses a variant, the others are parts
 * between record separators. Bytes that a person can write as a seed, and a fuzzer can learn.
 */
public final class FuzzInput {

  private static final byte SEPARATOR = 0x1E;
  private static final char FIRST_STAND_IN = '\uE000';
  private static final char LAST_STAND_IN = '\uE7FF';

  private final byte[] bytes;

  /** Takes the bytes as they are; they may be none. */
  public FuzzInput(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** Writes an input: the variant, then the parts. */
  public static byte[] of(int variant, byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write('a' + variant);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.write(SEPARATOR);
      }
      out.writeBytes(parts[i]);
    }
    return out.toByteArray();
  }

  /** Writes an input of texts. */
  public static byte[] of(int variant, String... parts) {
    return of(
        variant, Arrays.stream(parts).map(part -> part.getBytes(UTF_8)).toArray(byte[][]::new));
  }

  /** Returns which of so many variants is asked for, from 0. */
  public int variant(int count) {
    return bytes.length == 0 ? 0 : Math.floorMod(bytes[0] - 'a', count);
  }

  /** Returns all bytes but the first. */
  public byte[] rest() {
    return bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  /** Returns so many parts; the last has what is left, and those that are missing are empty. */
  public List<byte[]> parts(int count) {
    List<byte[]> parts = new ArrayList<>();
    int start = Math.min(1, bytes.length);
    for (int i = start; i < bytes.length && parts.size() < count - 1; i++) {
      if (bytes[i] == SEPARATOR) {
        parts.add(Arrays.copyOfRange(bytes, start, i));
        start = i + 1;
      }
    }
    parts.add(Arrays.copyOfRange(bytes, start, bytes.length));
    while (parts.size() < count) {
      parts.add(new byte[0]);
    }
    return parts;
  }

  /** Returns so many parts as texts. */
  public List<String> texts(int count) {
    return parts(count).stream().map(FuzzInput::text).toList();
  }

  /**
   * Returns bytes as text. UTF-8 has no halves of surrogate pairs, and Java's texts may, so
   * characters for private use stand for them.
   */
  public static String text(byte[] bytes) {
    char[] text = new String(bytes, UTF_8).toCharArray();
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= FIRST_STAND_IN && text[i] <= LAST_STAND_IN) {
        text[i] = (char) (text[i] - FIRST_STAND_IN + Character.MIN_SURROGATE);
      }
    }
    return new String(text);
  }
}
