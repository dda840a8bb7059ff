package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stretches of a text that are looked at: those that share most with the quotation. */
class WindowsTest {

  private static final int BEFORE = 300;

  private static String filler(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("q").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26)).append(' ');
    }
    return text.toString();
  }

  private static List<Integer> ends(String quote, String text, int most) {
    Tokens tokens = Tokens.of(quote);
    return new Windows(Tokens.of(text), tokens.range(0, tokens.size())).ends(most);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the speakers of a group play together | the speakers of a group play together",
        "the speakers of a group play together | play together, the speakers of one group",
        "speakers grouped playing louder today | speaker groups played loudly todays",
        "Speakers Grouped playing louder       | SPEAKER GROUPS PLAYED LOUDLY",
        "it cost 27 38 49 55                   | it cost 28 39 41 56",
        "Überall größere Häuser stehen         | überallhin größer häuserne stehend",
        "speakers! grouped! playing!           | speaker? groups? played?",
        "a-b of it                             | a-b of it"
      })
  void areFoundInWordsThatAreTheSameOrBeginSo(String quote, String passage) {
    String text = filler(BEFORE) + passage + " " + filler(BEFORE);
    int last = BEFORE + Tokens.of(passage).size();
    int slack = Windows.length(Tokens.of(quote).size());
    List<Integer> ends = ends(quote, text, 1);
    assertEquals(1, ends.size(), ends.toString());
    assertTrue(Math.abs(ends.get(0) - last) <= slack / 2, ends + " instead of " + last);
  }

  @Test
  void areNoneWhereNothingIsShared() {
    assertEquals(List.of(), ends("the speakers of a group", filler(400), 5));
    assertEquals(List.of(), ends("the speakers of a group", "", 5));
    assertEquals(
        List.of(),
        ends("the speakers of one group play it together now", filler(90) + "the of it", 5),
        "words of no weight are not enough");
  }

  @Test
  void areThoseThatShareMostAndNoMoreThanAsked() {
    String quote = "seven speakers of the group play together";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(filler(60))
          .append(i == 4 ? quote : "eight speakers of the group play")
          .append(' ');
    }
    List<Integer> all = ends(quote, text.toString(), 9);
    for (int i = 0; i < 6; i++) {
      int end = (i + 1) * (60 + 6) + (i < 4 ? 0 : 1);
      assertTrue(all.stream().anyMatch(one -> Math.abs(one - end) <= 3), all + " lacks " + end);
    }
    List<Integer> two = ends(quote, text.toString(), 2);
    assertEquals(2, two.size());
    int whole = 5 * 60 + 4 * 6 + 7;
    assertTrue(two.stream().anyMatch(end -> Math.abs(end - whole) <= 2), two.toString());
    assertEquals(two.stream().sorted().toList(), two);
  }

  @Test
  void leaveOutWhatSharesMuchLessThanTheBest() {
    String quote = "seven speakers of the group play together loudly";
    String text = filler(60) + "seven speakers " + filler(60) + quote + " " + filler(60);
    int whole = 60 + 2 + 60 + 8;
    for (int end : ends(quote, text, 9)) {
      assertTrue(Math.abs(end - whole) <= 8, end + " instead of " + whole);
    }
  }

  @Test
  void countAWordNoOftenerThanTheQuotationHasIt() {
    String quote = "one speaker of this large group";
    String text = filler(60) + "group ".repeat(40) + filler(60) + quote + " " + filler(60);
    List<Integer> ends = ends(quote, text, 1);
    int end = 60 + 40 + 60 + 6;
    assertTrue(Math.abs(ends.get(0) - end) <= 2, ends + " instead of " + end);
  }

  @Test
  void endWhereTheWindowBeginsToShareLess() {
    Random random = new Random(8);
    List<String> sentences = InventedText.sentences(8, 60);
    int near = 0;
    for (int run = 0; run < 200; run++) {
      int chosen = random.nextInt(sentences.size());
      String before = String.join(" ", sentences.subList(0, chosen));
      int last = Tokens.of(before + " " + sentences.get(chosen)).size();
      List<Integer> ends = ends(sentences.get(chosen), String.join(" ", sentences), 4);
      assertFalse(ends.isEmpty());
      near += ends.stream().anyMatch(end -> Math.abs(end - last) <= 1) ? 1 : 0;
    }
    assertTrue(near >= 170, near + " of 200 end with the sentence");
  }

  @Test
  void areFewerThanTheTokensOfAnyText() {
    List<Integer> all = new ArrayList<>(ends("a b c", "a b c ".repeat(500), 24));
    assertEquals(24, all.size());
    assertEquals(all.stream().distinct().sorted().toList(), all);
    assertTrue(all.stream().allMatch(end -> end > 0 && end <= 1_500));
  }
}
