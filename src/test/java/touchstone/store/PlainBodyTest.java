package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A body without markup in its paragraphs is not searched for any, and reads the same. */
class PlainBodyTest {

  private static final int BODIES = 4_000;
  private static final List<String> PIECES =
      List.of(
          "a",
          "word",
          "B",
          " ",
          "  ",
          "   ",
          "    ",
          "\t",
          "\n",
          "\n\n",
          "\n> ",
          "\n# ",
          "\n## ",
          "\n- ",
          "\n+ ",
          "\n1. ",
          "\n2) ",
          "\n---",
          "\n===",
          "\n~~~\n",
          ".",
          "!",
          ":",
          "\"",
          "'",
          "(",
          ")",
          ";",
          "ü",
          "語",
          "\u00a0",
          "\u2028",
          "\u0000",
          "http://a.example",
          "|",
          "~",
          "$");

  /** Reads the text behind a section whose note is as told. */
  private static List<EvidenceBody.Part> behind(String note, String text) {
    String whole = "## silent z\n\n" + note + "\n\n## silent y\n\n" + text;
    List<EvidenceBody.Part> parts =
        EvidenceBody.read("evidence/a.md", whole, 0, new Faults()).parts();
    return parts.subList(1, parts.size());
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void readsAsItDoesBesideAParagraphWithMarkup() {
    Random random = new Random(39);
    int notes = 0;
    int quotes = 0;
    int sections = 0;
    for (int i = 0; i < BODIES; i++) {
      String text = random(random);
      List<EvidenceBody.Part> parts = behind("plain", text);
      assertEquals(behind("\\*", text), parts, text);
      notes += parts.get(0).note().contains("\n") ? 1 : 0;
      quotes += parts.get(0).quote() == null ? 0 : 1;
      sections += parts.size() > 1 ? 1 : 0;
    }
    assertTrue(
        notes > 500 && quotes > 500 && sections > 500, notes + " " + quotes + " " + sections);
  }

  /** Each of the characters means something to whoever looks for markup. */
  @Test
  void looksForMarkupWhereverOneCharacterMayBeginSome() {
    for (String markup :
        List.of("*a*", "_a_", "`a`", "\\*", "&amp;", "[a](b)", "<http://a.example>")) {
      assertNotEquals(markup + " b", summary(markup + " b"));
    }
    assertEquals("! a b", summary("! a b"));
  }

  private static String summary(String text) {
    return EvidenceBody.read("evidence/a.md", text, 0, new Faults()).summary();
  }
}
