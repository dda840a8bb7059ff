package touchstone.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MediaType;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;
import touchstone.model.DocumentText.Kind;

/** Control: the fuzz targets of documents see what they are there to see. */
class DocumentFuzzTest {

  private static final DocumentFacts FACTS =
      new DocumentFacts("", "", "", null, null, "", "text/plain", "");

  @Test
  void seesADefectOfOurOwnAndNotThatOfALibrary() {
    assertEquals("x", DocumentFuzz.read(() -> "x"));
    assertNull(DocumentFuzz.read(() -> MediaType.parse("\u00E6")));
    assertNull(
        DocumentFuzz.read(
            () -> {
              throw new IOException("damaged");
            }));
    assertThrows(AssertionError.class, () -> DocumentFuzz.read(() -> "x".substring(2)));
    assertThrows(
        AssertionError.class,
        () ->
            DocumentFuzz.read(
                () -> {
                  throw new UnreadableException(" ");
                }));
  }

  @Test
  void seesBlocksThatAreNone() {
    for (Block block :
        List.of(
            new Block(Kind.PARAGRAPH, 0, 0, 0),
            new Block(Kind.PARAGRAPH, 1, 4, 0),
            new Block(Kind.PARAGRAPH, -1, 2, 0))) {
      DocumentText text = new DocumentText("abc", List.of(block), "", FACTS);
      assertThrows(AssertionError.class, () -> DocumentFuzz.requireSound(text));
    }
    Block whole = new Block(Kind.PARAGRAPH, 0, 3, 0);
    DocumentFuzz.requireSound(new DocumentText("abc", List.of(whole), "", FACTS));
  }
}
