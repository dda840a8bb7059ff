package touchstone.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers and texts to the bytes of a cache. */
final class PackWriter {

  private byte[] bytes = new byte[4_096];
  private int size;

  void number(int value) {
    room(4).putInt(value);
  }

  void number(long value) {
    room(8).putLong(value);
  }

  void text(String text) {
    bytes(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds texts, their number first. */
  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** Adds a text that may be missing. */
  void optional(@Nullable String text) {
    number(text == null ? 0 : 1);
    if (text != null) {
      text(text);
    }
  }

  /** Adds bytes, their number first. */
  void bytes(ByteBuffer added) {
    number(added.remaining());
    room(added.remaining()).put(added);
  }

  private ByteBuffer room(int length) {
    if (bytes.length - size < length) {
      bytes = Arrays.copyOf(bytes, Math.addExact(Math.max(bytes.length, length), bytes.length));
    }
    ByteBuffer place = ByteBuffer.wrap(bytes, size, length);
    size += length;
    return place;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
