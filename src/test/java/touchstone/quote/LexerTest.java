package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is cut into words, figures and marks, and which of them are the same. */
class LexerTest {

  private static String visible(String cell) {
    return cell.replace("/", "\n").replace("~", "\u00AD");
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Lexer lexer = new Lexer(text, 0);
    while (lexer.next()) {
      char kind = lexer.kind().name().charAt(0);
      tokens.add(kind + ":" + text.substring(lexer.start(), lexer.end()));
    }
    return tokens;
  }

  private static int key(String text) {
    Lexer lexer = new Lexer(text, 0);
    assertEquals(true, lexer.next());
    assertEquals(text.length(), lexer.end(), text + " is one token");
    return lexer.key();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5.0 ms            | N:5.0 W:ms",
        "-5                | N:-5",
        "a -5              | W:a N:-5",
        "(-5)              | M:( N:-5 M:)",
        "=−5               | M:= N:−5",
        "3-5               | N:3 M:- N:5",
        "x-5               | W:x M:- N:5",
        "—5                | M:— N:5",
        "-x                | M:- W:x",
        "-                 | M:-",
        "a -               | W:a M:-",
        "1,000             | N:1,000",
        "1’000             | N:1’000",
        "1,x               | N:1 M:, W:x",
        "1.                | N:1 M:.",
        "1..2              | N:1 M:.. N:2",
        "1,,2              | N:1 M:, M:, N:2",
        "3.5.0             | N:3.5.0",
        "12a               | N:12 W:a",
        "a12               | W:a12",
        "a_b               | W:a_b",
        "don't             | W:don't",
        "dogs'             | W:dogs M:'",
        "'tis              | M:' W:tis",
        "multi-room        | W:multi-room",
        "multi-            | W:multi M:-",
        "multi-5           | W:multi M:- N:5",
        "a--b              | W:a M:-- W:b",
        "a - b             | W:a M:- W:b",
        "...               | M:...",
        ".…                | M:.…",
        ". .               | M:. M:.",
        "((                | M:( M:(",
        "$5                | M:$ N:5",
        "漢字              | W:漢 W:字",
        "a漢               | W:a W:漢",
        "a-漢              | W:a M:- W:漢"
      })
  void cutsWordsFiguresAndMarks(String text, String tokens) {
    assertEquals(List.of(tokens.split(" ", -1)), tokens(text));
  }

  @Test
  void goesOnWhereAWordIsBroken() {
    assertEquals(List.of("W:multi-\nroom"), tokens("multi-\nroom"));
    assertEquals(List.of("W:multi- \n room"), tokens("multi- \n room"));
    assertEquals(List.of("W:multi\u00AD\nroom"), tokens("multi\u00AD\nroom"));
    assertEquals(List.of("W:multi", "M:-", "W:Room"), tokens("multi-\nRoom"));
    assertEquals(List.of("W:multi", "M:-", "W:room"), tokens("multi- room"));
    assertEquals(List.of("W:multi", "M:-"), tokens("multi-\n"));
    assertEquals(List.of("W:hy\u00ADphen"), tokens("hy\u00ADphen\u200B"));
    assertEquals(List.of("W:か\u3099", "W:な"), tokens("か\u3099な"));
    assertEquals(List.of("W:e\u0301t\u0301"), tokens("e\u0301t\u0301"));
    assertEquals(List.of("M:$\u0301", "W:a"), tokens("$\u0301a"));
  }

  @Test
  void cutsWhatHasNoEndSomewhere() {
    for (String unit : List.of("a", "7", "漢\u0301".substring(1))) {
      List<String> cut = tokens("x".equals(unit) ? unit : first(unit) + unit.repeat(2_500));
      assertEquals(3, cut.size(), unit);
    }
    assertEquals(1, tokens("ab-" + "\n".repeat(900) + "c").size());
    assertEquals(3, tokens("ab-" + "\n".repeat(1_100) + "c").size());
  }

  private static String first(String unit) {
    return unit.equals("\u0301") ? "漢" : "";
  }

  @Test
  void keysAreTheSameButForTypography() {
    assertEquals(key("don't"), key("don’t"));
    assertEquals(key("é"), key("e\u0301"));
    assertEquals(key("が"), key("か\u3099"));
    assertEquals(key("office"), key("oﬃce"));
    assertEquals(key("hyphen"), key("hy\u00ADphen"));
    assertEquals(key("multiroom"), key("multi-\nroom"));
    assertEquals(key("multiroom"), key("multi-room"));
    assertEquals(key("1000"), key("1,000"));
    assertEquals(key("ABC"), key("ＡＢＣ"));
    assertEquals(key("..."), key("…"));
    assertEquals(key("--"), key("—"));
    assertEquals(key("\uD801\uDC00é"), key("\uD801\uDC00e\u0301"));
    for (String other : List.of("dont", "done", "éa", "e", "か", "1001", ".", "\uD801\uDC01é")) {
      for (String one : List.of("don't", "é", "が", "1000", "...", "\uD801\uDC00é")) {
        assertNotEquals(key(one), key(other), one + " and " + other);
      }
    }
  }
}
