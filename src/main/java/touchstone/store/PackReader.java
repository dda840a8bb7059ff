package touchstone.store;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a cache to numbers and texts. Bytes that a {@link PackWriter} did not write end in
 * {@link java.nio.BufferUnderflowException} or {@link IllegalArgumentException}.
 */
final class PackReader {

  private final ByteBuffer in;

  PackReader(ByteBuffer in) {
    this.in = in;
  }

  int number() {
    return in.getInt();
  }

  long longNumber() {
    return in.getLong();
  }

  /** Returns a number from 0 to below the end. */
  int number(int end) {
    int value = in.getInt();
    if (value < 0 || value >= end) {
      throw new IllegalArgumentException(value + ", expected 0 to " + (end - 1));
    }
    return value;
  }

  /** Returns how many things follow, each of at least one byte. */
  int count() {
    return number(in.remaining());
  }

  String text() {
    return text(StandardCharsets.UTF_8);
  }

  /** Returns a text of ASCII alone. */
  String plain() {
    return text(StandardCharsets.ISO_8859_1);
  }

  private String text(Charset charset) {
    int length = length();
    String text = new String(in.array(), in.arrayOffset() + in.position(), length, charset);
    in.position(in.position() + length);
    return text;
  }

  /** Returns texts whose number stands first. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      texts.add(text());
    }
    return texts;
  }

  /** Returns a text that may be missing. */
  @Nullable String optional() {
    return number(2) == 0 ? null : text();
  }

  /** Returns a view of bytes whose number stands first. */
  ByteBuffer bytes() {
    int length = length();
    ByteBuffer view = in.slice(in.position(), length);
    in.position(in.position() + length);
    return view;
  }

  private int length() {
    int length = number(in.remaining());
    if (length > in.remaining()) { // the number itself took four
      throw new IllegalArgumentException("more bytes are announced than there are");
    }
    return length;
  }
}
