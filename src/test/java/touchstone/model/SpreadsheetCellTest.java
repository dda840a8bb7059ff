package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet takes for a formula, and how it is kept from it. */
class SpreadsheetCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+x", "-x", "@SUM(1)", "\tx", "\rx", "\nx", "＝1", "＋x", "－x", "＠x"})
  void putsAnApostropheBeforeWhatWouldRun(String text) {
    assertTrue(SpreadsheetCell.couldRun(text));
    assertEquals("'" + text, SpreadsheetCell.of(text));
    assertEquals(text, SpreadsheetCell.text(SpreadsheetCell.of(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "word", "-1", "+2.5", "-.5", "-1,5", "-3e-8", "-5%", "1=1", " =1", "'", "'word"
      })
  void leavesTheRestAlone(String text) {
    assertFalse(SpreadsheetCell.couldRun(text));
    assertEquals(text, SpreadsheetCell.of(text));
    assertEquals(text, SpreadsheetCell.text(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "-x", "@SUM(1)"})
  void losesNothingOfACellThatAPersonWroteWithoutAnApostrophe(String cell) {
    assertEquals(cell, SpreadsheetCell.text(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'=1", "''=1", "'-x"})
  void givesBackWhatBeganWithApostrophes(String text) {
    assertEquals("'" + text, SpreadsheetCell.of(text));
    assertEquals(text, SpreadsheetCell.text(SpreadsheetCell.of(text)));
  }
}
