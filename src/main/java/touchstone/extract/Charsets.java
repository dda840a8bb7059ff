package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters as browsers do it: a byte order mark decides, then what was sent along, then
 * what the page says; else UTF-8 if they are that, and windows-1252 if not.
 */
final class Charsets {

  /**
   * Characters, and how it was decided which they are.
   *
   * @param text without a byte order mark
   * @param decision the name of the charset and the reason in brackets
   */
  record Decoded(String text, String decision) {}

  private static final String NAME_1252 = "windows-1252";
  private static final Charset WINDOWS_1252 = Charset.forName(NAME_1252);
  private static final char REPLACEMENT = '\uFFFD';

  private Charsets() {}

  /** Decodes a page. */
  static Decoded page(byte[] bytes, String toldCharset) throws UnreadableException {
    Decoded sure = marked(bytes, toldCharset);
    if (sure != null) {
      return sure;
    }
    CharsetLabels.Encoding declared = MetaPrescan.find(bytes);
    return declared == null ? guessed(bytes) : decoded(bytes, declared, "meta");
  }

  /** Decodes text that cannot say itself what it is. */
  static Decoded plain(byte[] bytes, String toldCharset) throws UnreadableException {
    Decoded sure = marked(bytes, toldCharset);
    return sure == null ? guessed(bytes) : sure;
  }

  private static @Nullable Decoded marked(byte[] bytes, String toldCharset)
      throws UnreadableException {
    CharsetLabels.Encoding mark = byteOrderMark(bytes);
    if (mark != null) {
      return decoded(bytes, mark, "byte order mark");
    }
    CharsetLabels.Encoding told = CharsetLabels.find(toldCharset);
    return told == null ? null : decoded(bytes, told, "header");
  }

  private static Decoded guessed(byte[] bytes) throws UnreadableException {
    String strict = strictUtf8(bytes);
    return strict == null
        ? new Decoded(windows1252(bytes), NAME_1252 + " (not declared, and no UTF-8)")
        : new Decoded(strict, "UTF-8 (not declared, but valid)");
  }

  private static Decoded decoded(byte[] bytes, CharsetLabels.Encoding encoding, String reason)
      throws UnreadableException {
    Charset charset = encoding.charset();
    if (charset == null) {
      throw new UnreadableException(
          "it is declared to be in the charset "
              + encoding.name()
              + ", which cannot be read here; save it as UTF-8 and give that file");
    }
    String text = charset.equals(WINDOWS_1252) ? windows1252(bytes) : new String(bytes, charset);
    boolean mark = !text.isEmpty() && text.charAt(0) == '\uFEFF';
    return new Decoded(mark ? text.substring(1) : text, encoding.name() + " (" + reason + ")");
  }

  /** Java leaves five bytes without a character; in a browser they are control characters. */
  private static String windows1252(byte[] bytes) {
    String text = new String(bytes, WINDOWS_1252);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < bytes.length; i++) {
      if (text.charAt(i) == REPLACEMENT) {
        whole.setCharAt(i, (char) (bytes[i] & 0xFF));
      }
    }
    return whole.toString();
  }

  /** Returns the text if the bytes are UTF-8 throughout, else null. */
  static @Nullable String strictUtf8(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    // what is not UTF-8 gave this character, and it may also stand there itself
    return text.indexOf(REPLACEMENT) < 0 ? text : checkedUtf8(bytes);
  }

  private static @Nullable String checkedUtf8(byte[] bytes) {
    try {
      CharBuffer text =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  /** Returns the encoding that a byte order mark tells, or null if there is none. */
  static CharsetLabels.@Nullable Encoding byteOrderMark(byte[] bytes) {
    int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
    if (first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
      return CharsetLabels.find("utf-8");
    }
    return switch (first) {
      case 0xFEFF -> CharsetLabels.find("utf-16be");
      case 0xFFFE -> CharsetLabels.find("utf-16le");
      default -> null;
    };
  }
}
