package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text on its way into a file: one line that hides nothing and starts no formula. */
class PlainLineTest {

  @Test
  void makesOneLineOfWhiteSpaceAndTakesItAwayAtTheEnds() {
    assertEquals("a b c", PlainLine.of(" \t a \r\n\n b\u000B\u0085c\f\n"));
    assertEquals("a\u00A0b", PlainLine.of("\u00A0 \u3000a\u00A0b\u2003 \u00A0"));
    assertEquals("", PlainLine.of(" \u00A0\n"));
    assertEquals("", PlainLine.of(""));
    assertEquals("a\u0008b", PlainLine.of("a\u0008b"));
    assertEquals("a\u000Eb", PlainLine.of("a\u000Eb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é漢😀", "a\u200Cb\u200Db", "\uFFFD"})
  void takesWhatIsSeen(String text) {
    assertEquals(text, PlainLine.require("title", text));
  }

  @ParameterizedTest
  @CsvSource({
    "0, U+0000",
    "27, U+001B",
    "8203, U+200B",
    "8238, U+202E",
    "8232, U+2028",
    "8233, U+2029",
    "65279, U+FEFF",
    "65534, U+FFFE",
    "65535, U+FFFF",
    "55296, U+D800",
    "917505, U+E0001"
  })
  void refusesWhatNobodySeesAndNamesIt(int point, String name) {
    String text = "a" + Character.toString(point) + "b";
    String message =
        assertThrows(EditRefusedException.class, () -> PlainLine.require("title", text))
            .getMessage();
    assertTrue(message.startsWith("title holds " + name + " ("), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", "a\u200Bb"})
  void refusesACellThatASpreadsheetWouldRun(String text) {
    assertThrows(EditRefusedException.class, () -> PlainLine.requireCell("note", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "1-2", "'=1", "*"})
  void takesAnyOtherCell(String text) {
    assertEquals(text, PlainLine.requireCell("note", text));
  }
}
