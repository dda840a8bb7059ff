package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import touchstone.model.DocumentText;

/** Reads in tests, and says what went wrong where a text was expected. */
final class Reading {

  private Reading() {}

  /** Returns what is read of markup. */
  static DocumentText html(String markup) {
    return text(markup.getBytes(UTF_8), new Told(MediaTypes.HTML, "utf-8", ""));
  }

  static DocumentText text(byte[] bytes, Told told) {
    return read(TextExtractor.extract(bytes, told)).text();
  }

  static Extraction.Read read(Extraction extraction) {
    if (extraction instanceof Extraction.Unreadable none) {
      return fail("unreadable: " + none.reason());
    }
    return (Extraction.Read) extraction;
  }

  static String reason(Extraction extraction) {
    if (extraction instanceof Extraction.Read read) {
      return fail("was read: " + read.text().text());
    }
    return ((Extraction.Unreadable) extraction).reason();
  }
}
