package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cutting a whole text gives what reading it token by token gives. */
class TokenScanTest {

  private static final String ALPHABET =
      "aZé_µª0189  \t\n\r.,…'’ʼ`\"“”«»-–—−(%$²½\u00A0\u00AD\u0085\u200B\u202F\u0301ﬁ漢カー١Å\uD83D\uDE00"
          + "\uD800";

  private record Read(List<Integer> starts, List<Integer> keys) {

    static Read oneByOne(String text) {
      Read read = new Read(new ArrayList<>(), new ArrayList<>());
      Lexer lexer = new Lexer(text, 0);
      while (lexer.next()) {
        read.starts.add(lexer.start());
        read.keys.add(lexer.key());
      }
      return read;
    }

    static Read atOnce(String text) {
      Tokens tokens = Tokens.of(text);
      Read read = new Read(new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < tokens.size(); i++) {
        read.starts.add(tokens.start(i));
        read.keys.add(tokens.key(i));
      }
      return read;
    }
  }

  private static void assertSame(String text) {
    assertEquals(Read.oneByOne(text), Read.atOnce(text), text);
  }

  @Test
  void cutsAnyTextAsTheLexerDoes() {
    Random random = new Random(31);
    int tokens = 0;
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(24); length > 0; length--) {
        boolean plain = random.nextInt(3) == 0;
        text.append(
            plain
                ? (char) ('a' + random.nextInt(3))
                : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      assertSame(text.toString());
      tokens += Tokens.of(text.toString()).size();
    }
    assertTrue(tokens > 100_000, "only " + tokens + " tokens were compared");
  }

  @Test
  void cutsProseAsTheLexerDoes() {
    String text = String.join(" ", InventedText.sentences(31, 2_000));
    assertSame(text);
    assertSame(text.replace('\'', '’').replace(" - ", " – ").replace("a", "a\u0301"));
  }

  @Test
  void cutsWhatIsTooLongWhereTheLexerDoes() {
    for (String unit : List.of("a", "7", ".", "漢", "a\u0301", "1,", "-")) {
      for (int length : new int[] {999, 1_000, 1_001, 2_000, 2_001}) {
        assertSame(unit.repeat(length));
        assertSame(unit.repeat(length) + " b");
        assertSame(unit.repeat(length) + "’b");
      }
    }
  }

  @Test
  void growsForTextsOfMarks() {
    assertEquals(5_000, Tokens.of("(".repeat(5_000)).size());
    assertEquals(0, Tokens.of("").size());
    assertEquals(0, Tokens.of(" \n\u200B").size());
  }
}
