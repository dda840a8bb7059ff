package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. */
class SentencesTest {

  private static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Smith and Mrs. Jones met in St. Louis.",
        "The U.S. Army bought 3.5 million litres.",
        "It was J. R. R. Tolkien who wrote it.",
        "Use a cable, e.g. Ethernet, or i.e. no radio.",
        "The reading was 14.2 s vs. Dot’s 8.7 s in all.",
        "See https://example.com/a.html?b=1.5 for more.",
        "Version 3.5.2+ has it, v3.4.1 has not.",
        "Wait ... what did they say?",
        "It works (see Fig. 3. It is small.) on every model.",
        "According to No. 5 of the list, it rains.",
        "Which Speaker Is Best? — suggested link: speakers",
        "He asked “why?” and left.",
        "On Jan. 5 the price rose 4.5%.",
        "3. Press the button.",
        "The firm Acme Inc. Europe sold it.",
      })
  void keepsWhatIsOneSentence(String text) {
    assertEquals(List.of(text), sentences(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rains.|It pours.",
        "No.|Drop In uses VoIP.",
        "“It fixes all.”|False.|It fixes nothing.",
        "The result?|A conflict!|And so on.",
        "It was made in the U.S.|The price was low.",
        "He came at 5 p.m.|They left.",
        "‘It lacks paths.|It is hardware.’",
        "Is it (still) so?|(It is.)|Good.",
        "It ended in 2023.|In 2024 it began anew.",
        "So say I.|You do not.",
        "It reads 12 ms.|15 ms would be more.",
        "It rains.|*Note* the roof.|$5 is the price.|“Well,” he said.",
        "All of it: cables, plugs, etc.|The rest is free.",
      })
  void cutsWhatIsSeveral(String text) {
    List<String> expected = List.of(text.split("\\|", -1));
    assertEquals(expected, sentences(String.join(" ", expected)));
  }

  @Test
  void endsASentenceWithItsLine() {
    assertEquals(List.of("one", "two"), sentences("one\n \n two \n"));
  }

  @Test
  void neverWaitsLongForABracketToClose() {
    assertEquals(2, sentences("It is (so. " + "And on and on ".repeat(40) + "it goes).").size());
    assertEquals(2, sentences("It is (so. But (now) it is not").size());
    assertEquals(2, sentences("It is :-( so. It is not.").size());
  }
}
