package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.DocumentText;

/** Plain text and Markdown as blocks. */
class PlainTextTest {

  private static final String LONG = "It goes on and on for a good while. ".repeat(4).strip();

  private static List<String> blocks(String text, String... headings) {
    DocumentText document = PlainText.of(text, List.of(headings));
    return document.blocks().stream()
        .map(block -> block.kind() + ": " + document.of(block))
        .toList();
  }

  @Test
  void takesEachLineOfAnUnwrappedTextForAParagraph() {
    assertEquals(
        List.of(
            "HEADING: The title",
            "PARAGRAPH: " + LONG,
            "HEADING: A short line",
            "PARAGRAPH: Is this one?",
            "PARAGRAPH: " + LONG),
        blocks("\uFEFFThe title\n" + LONG + "\nA short line\n\nIs this one?\r\n" + LONG + "\n"));
  }

  @Test
  void joinsTheLinesOfAWrappedText() {
    assertEquals(
        List.of(
            "HEADING: The title",
            "PARAGRAPH: One line and another.",
            "HEADING: Alone",
            "LIST_ITEM: an item that goes on",
            "LIST_ITEM: second"),
        blocks(
            "The title\n\nOne line\nand another.\n\nAlone\n\n* an item\n  that goes on\n2. second"));
  }

  @Test
  void knowsAHeadingThatARowNames() {
    assertEquals(
        List.of("HEADING: Title", "HEADING: Does it end like this?", "PARAGRAPH: " + LONG),
        blocks("Title\nDoes it end like this?\n" + LONG, "Does it end like this?"));
  }

  @Test
  void goesOnWithAListItemThatAStrayLineBreakParts() {
    assertEquals(
        List.of(
            "HEADING: Title",
            "LIST_ITEM: This unlocks the hidden ControlAPI. Then it ends.",
            "PARAGRAPH: " + LONG),
        blocks("Title\n- This unlocks the hidden\nControlAPI. Then it ends.\n" + LONG));
  }

  @Test
  void takesTablesApart() {
    assertEquals(
        List.of("HEADING: T", "TABLE_CELL: a", "TABLE_CELL: b", "TABLE_CELL: 1", "TABLE_CELL: "),
        blocks("T\n| a | b |\n|:--|--:|\n| 1 | |"));
    assertEquals("T\na\tb\n1\t\n", PlainText.of("T\n| a | b\n|---|\n| 1 | |", List.of()).text());
  }

  @Test
  void hasNothingInAnEmptyText() {
    assertEquals(List.of(), blocks(""));
    assertEquals(List.of(), blocks("\n---\n\n"));
  }
}
