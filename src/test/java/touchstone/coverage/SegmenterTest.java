package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;

/** Articles cut into units. */
class SegmenterTest {

  private static final DocumentFacts FACTS =
      new DocumentFacts("", "", "", null, null, "", "text/html", "");
  private static final String[] PIECES = {
    "word",
    " ",
    ".",
    "!",
    "?",
    "Dr. ",
    "U.S. ",
    "(",
    ")",
    "“",
    "”",
    "…",
    "...",
    "12.5",
    "\u00A0",
    "\t",
    "A",
    "b",
    "😀",
    "\u2028",
    "— ",
    "e.g. ",
    "No. ",
    "https://a.example/b.c",
    "\n",
    "é",
    "，",
    "。",
    "[",
    "]",
    "\u200B",
    "v3.4.1",
    "|"
  };

  private static DocumentText document(Random random) {
    StringBuilder text = new StringBuilder();
    List<DocumentText.Block> blocks = new ArrayList<>();
    DocumentText.Kind[] kinds = DocumentText.Kind.values();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      int start = text.length();
      int length = random.nextInt(30);
      for (int k = 0; k < length; k++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      blocks.add(
          new DocumentText.Block(kinds[random.nextInt(kinds.length)], start, text.length(), 0));
      text.append(random.nextBoolean() ? '\n' : '\t');
    }
    return new DocumentText(text.toString(), blocks, "", FACTS);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Test
  void losesNoCharacterAndCountsNoneTwice() {
    Random random = new Random(20261125);
    for (int round = 0; round < 3_000; round++) {
      DocumentText document = document(random);
      int[] times = new int[document.text().length()];
      for (Unit unit : Segmenter.units(document)) {
        assertEquals(document.text().substring(unit.start(), unit.end()), unit.text());
        assertTrue(!unit.text().isBlank(), () -> "an empty unit in " + document);
        for (int i = unit.start(); i < unit.end(); i++) {
          times[i]++;
        }
      }
      for (DocumentText.Block block : document.blocks()) {
        for (int i = block.start(); i < block.end(); i++) {
          char c = document.text().charAt(i);
          assertTrue(
              times[i] == 1 || (times[i] == 0 && isSpace(c)),
              () -> "a character of " + document + " is in no unit, or in several");
        }
      }
    }
  }

  @Test
  void tellsWhereEachUnitStands() {
    List<Unit> units =
        Segmenter.units(
            Texts.article(
                "All about it. A guide",
                "Intro one. Intro two.",
                "## Modes",
                "- First item. It goes on.",
                "| Name | Noise |",
                "|---|---|",
                "| Day | 12 dB |",
                "After the table."));
    assertEquals(
        List.of(
            "All about it. @(title) 1/0",
            "A guide @(title) 1/0",
            "Intro one. @(title) 2/0",
            "Intro two. @(title) 2/0",
            "Modes @Modes 0/0",
            "First item. @Modes 1/0",
            "It goes on. @Modes 1/0",
            "Name @Modes 2/1",
            "Noise @Modes 2/2",
            "Day @Modes 3/1",
            "12 dB @Modes 3/2",
            "After the table. @Modes 4/0"),
        units.stream()
            .map(
                unit ->
                    "%s @%s %s/%s"
                        .formatted(
                            unit.text(),
                            unit.place().section(),
                            unit.place().paragraph(),
                            unit.place().cell()))
            .toList());
    assertTrue(units.get(0).isTitle());
    assertTrue(units.get(7).place().header());
    assertTrue(!units.get(9).place().header());
  }
}
