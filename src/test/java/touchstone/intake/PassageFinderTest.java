package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;

class PassageFinderTest {

  private static final DocumentFacts FACTS =
      new DocumentFacts("", "", "", null, null, "", "text/plain", "");

  private static DocumentText document(String... blocks) {
    StringBuilder text = new StringBuilder();
    List<DocumentText.Block> places = new ArrayList<>();
    for (String block : blocks) {
      int start = text.length();
      text.append(block);
      places.add(new DocumentText.Block(DocumentText.Kind.PARAGRAPH, start, text.length(), 0));
      text.append('\n');
    }
    return new DocumentText(text.toString(), places, "", FACTS);
  }

  private static List<String> candidates(DocumentText document, String claim) {
    return PassageFinder.in(document).candidates(claim, 3).stream()
        .map(PassageFinder.Candidate::text)
        .toList();
  }

  @Test
  void offersFirstWhatSharesTheRarestWords() {
    DocumentText document =
        document(
            "The speaker is round. The speaker plays music.",
            "It connects to two Bluetooth speakers at a time.",
            "The box contains the speaker and a cable.");
    assertEquals(
        "It connects to two Bluetooth speakers at a time.",
        candidates(document, "The speaker supports multiple Bluetooth speakers").get(0));
  }

  @Test
  void findsAFigureOfOneDigit() {
    DocumentText document = document("A delay of 7 ms is usual.", "A delay is usual.");
    assertEquals("A delay of 7 ms is usual.", candidates(document, "The delay is 7 ms").get(0));
  }

  @Test
  void offersASentenceOnce() {
    DocumentText document = document("Two modes exist.", "Two modes exist.", "Modes are two.");
    assertEquals(List.of("Two modes exist.", "Modes are two."), candidates(document, "two modes"));
  }

  @Test
  void offersNothingWhereNothingIsShared() {
    assertEquals(List.of(), candidates(document("Entirely other words."), "the night mode"));
    assertEquals(List.of(), candidates(document(), "the night mode"));
  }

  @Test
  void answersSoonOnALongText() {
    String[] blocks = new String[200_000];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = "Sentence " + i + " about the speaker and its modes.";
    }
    DocumentText document = document(blocks);
    assertTimeout(Duration.ofSeconds(20), () -> candidates(document, "night mode of the speaker"));
  }
}
