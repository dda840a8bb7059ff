package touchstone.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers and texts to the bytes of a cache. */
final class PackWriter {

  private ByteBuffer out = ByteBuffer.allocate(4_096);

  void number(int value) {
    room(Integer.BYTES);
    out.putInt(value);
  }

  void number(long value) {
    room(Long.BYTES);
    out.putLong(value);
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    room(Integer.BYTES + bytes.length);
    out.putInt(bytes.length).put(bytes);
  }

  /** Adds a text of ASCII alone, which takes less than to look for other letters. */
  void plain(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    room(Integer.BYTES + bytes.length);
    out.putInt(bytes.length).put(bytes);
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
    room(Integer.BYTES + added.remaining());
    out.putInt(added.remaining()).put(added);
  }

  private void room(int length) {
    if (out.remaining() < length) {
      int needed = Math.addExact(out.position(), length);
      byte[] longer = Arrays.copyOf(out.array(), Math.addExact(needed, out.capacity()));
      out = ByteBuffer.wrap(longer).position(out.position());
    }
  }

  /** Returns what was added. */
  ByteBuffer packed() {
    return out.duplicate().flip();
  }
}
