package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What differs between two copies of one text and is no difference, character by character. */
class TypographyTest {

  private static void assertAll(IntPredicate is, int... characters) {
    for (int c : characters) {
      assertTrue(is.test(c), "U+%04X".formatted(c));
    }
  }

  private static void assertNone(IntPredicate is, int... characters) {
    for (int c : characters) {
      assertFalse(is.test(c), "U+%04X".formatted(c));
    }
  }

  @Test
  void takesWhiteSpaceAndControlCharactersForSpace() {
    assertAll(
        Typography::isSpace, 0, '\t', '\n', ' ', 0x7F, 0x80, 0x85, 0xA0, 0x2003, 0x2028, 0x3000);
    assertNone(Typography::isSpace, '!', '~', 0xA1, 0xAD, 0x200B, 'é', '漢');
    assertAll(Typography::endsLine, '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029);
    assertNone(Typography::endsLine, ' ', '\t', 'n', 0x2003);
  }

  @Test
  void seesNothingWhereThereIsNothingToSee() {
    assertAll(
        Typography::isInvisible,
        0xAD,
        0x34F,
        0x61C,
        0x200B,
        0x202E,
        0x2060,
        0xFE00,
        0xFE0F,
        0xFEFF);
    assertNone(
        Typography::isInvisible,
        'a',
        ' ',
        0xAC,
        0xAE,
        0x350,
        0x600,
        0x605,
        0x6DD,
        0x8E2,
        0xFDFF,
        0xFE10);
  }

  @Test
  void foldsQuotesDashesAndWideLetters() {
    "“”„‟«»″〝〞〟".chars().forEach(c -> assertEquals('"', Typography.fold(c)));
    "'‘’‚‛‹›′`´ʼʹ".chars().forEach(c -> assertEquals('\'', Typography.fold(c)));
    "-‐‑‒–—―−﹘﹣－".chars().forEach(c -> assertEquals('-', Typography.fold(c)));
    assertEquals('!', Typography.fold(0xFF01));
    assertEquals('Z', Typography.fold('Ｚ'));
    assertEquals('~', Typography.fold(0xFF5E));
    assertEquals('\'', Typography.fold('＇'));
    assertEquals(0x3BC, Typography.fold(0xB5));
    for (int c : new int[] {'a', '-', '"', 0xFF00, 0xFF5F, '²', 'é', '漢', 0x1F600}) {
      assertEquals(c, Typography.fold(c));
    }
  }

  @Test
  void partsWordsAtLongDashesOnly() {
    assertAll(Typography::isHyphen, '-', 0x2010, 0x2011, '–', '−');
    assertNone(Typography::isHyphen, '—', '―', '_', 'a');
    assertAll(Typography::isApostrophe, '\'', '’', 'ʼ', '‘');
    assertNone(Typography::isApostrophe, '"', '`', 'a');
  }

  @Test
  void composesWhereverThatCouldChangeALetter() {
    assertAll(
        Typography::needsComposing,
        0x301,
        0x903,
        0x1100,
        0x11FF,
        0x2126,
        0x212A,
        0x212B,
        0xF900,
        0xFAFF,
        0x132,
        0x133,
        0xFB00,
        0xFDFF,
        0xFE70,
        0xFEFC,
        0xFF61,
        0xFFDC);
    assertNone(
        Typography::needsComposing,
        'a',
        'é',
        0x131,
        0x134,
        0x10FF,
        0x1200,
        0x2127,
        0xF8FF,
        0xFE6F,
        0xFEFF,
        0xFF60,
        0xFFDD,
        '漢',
        0x20AC);
  }

  @Test
  void writesAPassageInPlainComposedCharacters() {
    assertEquals("a b c", plain("a \n\t b\u00A0c"));
    assertEquals(" a ", plain("  a  "));
    assertEquals("é", plain("e\u0301"));
    assertEquals("éa", plain("e\u0301a"));
    assertEquals("fix the office", plain("ﬁx the oﬃce"));
    assertEquals("\"no\", it's - he said", plain("“no”, it’s — he said"));
    assertEquals("hyphen", plain("hy\u00ADphen\u200B"));
    assertEquals("10²", plain("10²"));
    assertEquals("5 \u03A9, 3 K and \u00C5", plain("5 \u2126, 3 \u212A and \u212B"));
    assertEquals("b c", Typography.plain("a b c d", 2, 5));
    assertEquals("\uD83D\uDE00", plain("\uD83D\uDE00"));
  }

  private static String plain(String text) {
    return Typography.plain(text, 0, text.length());
  }
}
