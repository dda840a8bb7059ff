package touchstone.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a spreadsheet to its text: UTF-8 with or without a byte order mark, or UTF-16 with
 * one, as spreadsheet programs save their text files.
 */
final class SheetText {

  private static final String SAVE_AS =
      "; open it in the spreadsheet program, choose Save As, and take \"CSV UTF-8\" (in LibreOffice"
          + " \"Text CSV\" with character set UTF-8)";

  private SheetText() {}

  /** A file is no text of a spreadsheet; the message says what it is and what to do. */
  static final class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableSheetException(String message) {
      super(message);
    }
  }

  /**
   * Returns the text, without its byte order mark.
   *
   * @throws UnreadableSheetException if the bytes are another format, or in another encoding
   */
  static String of(byte[] bytes) throws UnreadableSheetException {
    if (begins(bytes, 'P', 'K', 3, 4)) {
      throw new UnreadableSheetException(
          "the file is a workbook (XLSX, ODS) or another archive, expected comma-separated text"
              + SAVE_AS);
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableSheetException(
          "the file is a workbook (XLS), expected comma-separated text" + SAVE_AS);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decode(bytes, begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, int skip, Charset charset)
      throws UnreadableSheetException {
    String text;
    try {
      text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
              .toString();
    } catch (CharacterCodingException otherCharset) {
      throw new UnreadableSheetException("the file is not in " + charset.name() + SAVE_AS);
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableSheetException("the file holds NUL, which no text does" + SAVE_AS);
    }
    return text;
  }
}
