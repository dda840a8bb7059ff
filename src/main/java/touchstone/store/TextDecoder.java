package touchstone.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.io.ByteOrderMark;
import org.jspecify.annotations.Nullable;
import touchstone.model.Location;

/**
 * Bytes of a file to text. Everything but UTF-8 is a fault, and so are NUL, lone carriage returns
 * and invalid bytes; the text is read all the same, so that one fault hides no other.
 */
final class TextDecoder {

  private static final int MOST_FAULTS = 20;
  // UTF-32 first: its little-endian mark begins with that of UTF-16
  private static final List<ByteOrderMark> MARKS =
      List.of(
          ByteOrderMark.UTF_32LE,
          ByteOrderMark.UTF_32BE,
          ByteOrderMark.UTF_8,
          ByteOrderMark.UTF_16LE,
          ByteOrderMark.UTF_16BE);
  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final Faults faults;

  TextDecoder(String name, Faults faults) {
    this.name = name;
    this.faults = faults;
  }

  /** Returns the text, with {@code U+FFFD} for what could not be read. */
  TextFile decode(byte[] bytes) {
    ByteOrderMark mark = markOf(bytes);
    boolean ours = mark != null && mark.equals(ByteOrderMark.UTF_8);
    Charset foreign =
        mark == null
            ? guessWithoutMark(bytes)
            : ours ? null : Charset.forName(mark.getCharsetName());
    int skip = mark == null ? 0 : mark.length();
    if (foreign != null) {
      faults.add(
          ReadingRule.NOT_UTF_8,
          Location.startOf(name),
          "the file is " + foreign.name() + ", expected UTF-8; save it again as UTF-8");
      return checked(new String(bytes, skip, bytes.length - skip, foreign));
    }
    if (ours) {
      faults.add(
          ReadingRule.BYTE_ORDER_MARK,
          Location.startOf(name),
          "the file begins with a byte order mark; save it as UTF-8 without one");
    }
    PlainBytes plain = PlainBytes.of(bytes, skip);
    if (plain.isAscii()) {
      String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.ISO_8859_1);
      return plain.hasOdd() ? checked(text) : TextFile.of(name, text, plain.lineStarts());
    }
    String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) { // it stands for an invalid byte, or was written there
      text = decodeUtf8(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
    }
    return plain.hasOdd() ? checked(text) : TextFile.of(name, text);
  }

  private TextFile checked(String text) {
    TextFile file = TextFile.of(name, text);
    reportNul(file);
    reportLineEnds(file);
    return text.indexOf('\0') < 0 ? file : TextFile.of(name, text.replace('\0', REPLACEMENT));
  }

  private static @Nullable ByteOrderMark markOf(byte[] bytes) {
    for (ByteOrderMark mark : MARKS) {
      boolean begins =
          bytes.length >= mark.length()
              && ByteBuffer.wrap(bytes, 0, mark.length()).equals(ByteBuffer.wrap(mark.getBytes()));
      if (begins) {
        return mark;
      }
    }
    return null;
  }

  private static @Nullable Charset guessWithoutMark(byte[] bytes) {
    int sampled = Math.min(bytes.length & ~1, 512);
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < sampled; i += 2) {
      zerosFirst += bytes[i] == 0 ? 1 : 0;
      zerosSecond += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = sampled / 2 * 3 / 4;
    if (sampled >= 4 && zerosSecond > most && zerosFirst == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return sampled >= 4 && zerosFirst > most && zerosSecond == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private String decodeUtf8(ByteBuffer in) {
    int origin = in.position();
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    int invalid = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      if (invalid++ < MOST_FAULTS) {
        reportInvalid(in, origin, out);
      }
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private void reportInvalid(ByteBuffer in, int origin, CharBuffer out) {
    CharBuffer before = out.duplicate().flip();
    TextFile soFar = TextFile.of(name, before.toString());
    String found = HexFormat.of().withUpperCase().toHexDigits(in.get(in.position()));
    faults.add(
        ReadingRule.NOT_UTF_8,
        soFar.at(soFar.text().length()),
        "byte 0x%s at offset %s is not UTF-8; save the file again as UTF-8"
            .formatted(found, in.position() - origin));
  }

  private void reportNul(TextFile file) {
    int nul = file.text().indexOf('\0');
    if (nul >= 0) {
      faults.add(
          ReadingRule.NUL_CHARACTER, file.at(nul), "a NUL character, expected text; take it out");
    }
  }

  private void reportLineEnds(TextFile file) {
    String text = file.text();
    if (text.indexOf('\r') < 0) {
      return;
    }
    int lone = -1;
    int firstLf = -1;
    int firstCrLf = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && firstLf < 0 && (i == 0 || text.charAt(i - 1) != '\r')) {
        firstLf = i;
      } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        firstCrLf = firstCrLf < 0 ? i : firstCrLf;
      } else if (c == '\r' && lone < 0) {
        lone = i;
      }
    }
    if (lone >= 0) {
      faults.add(
          ReadingRule.LONE_CARRIAGE_RETURN,
          file.at(lone),
          "a carriage return without a line feed, expected LF or CRLF; save with LF line ends");
    }
    if (firstLf >= 0 && firstCrLf >= 0) {
      faults.add(
          ReadingRule.MIXED_LINE_ENDS,
          file.at(Math.max(firstLf, firstCrLf)),
          "this line ends in another way than the first; save the file with one kind of line end");
    }
  }
}
