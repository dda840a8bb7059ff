package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.QuoteState;

/**
 * What becomes of a quotation in a text. In the tables, {@code /} is a line feed and {@code <200B>}
 * a code point.
 */
class QuoteMatcherTest {

  private static String text(String cell) {
    return Pattern.compile("<([0-9A-F]{4})>")
        .matcher(cell.replace("/", "\n"))
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  private static QuoteMatch match(String quote, String text) {
    QuoteMatch match = QuoteMatcher.find(text(text), text(quote));
    match.places().forEach(place -> assertTrue(place.start() < place.end(), text));
    if (!match.places().isEmpty()) {
      assertEquals(match.found(), match.places().get(0).of(text(text)));
    }
    return match;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to seven speakers | A group has up to seven speakers.",
        "speakers              | speakers",
        "東京                  | 私は東京に住む。",
        "enabled device        | an Alexa-enabled device is",
        "Amazon                | Amazon's devices",
        "27                    | at 27, not more",
        "the end               | It is the end.",
      })
  void isExactLetterByLetter(String quote, String text) {
    QuoteMatch match = match(quote, text);
    assertEquals(QuoteState.EXACT, match.state());
    assertEquals(quote, match.found());
    assertEquals(1, match.likeness());
    assertEquals("there, letter by letter", match.sentence());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"no\", he said       | “no”, he said",
        "he's - or was - there | he’s – or was — there",
        "and so on... ended    | and so on… ended",
        "efficient office      | eﬃcient oﬃce",
        "a long sentence       | a/long //  sentence",
        "a hyphenated word     | a hyphen-/ated word",
        "a multi-room group    | a multi-/room group",
        "a multi-room group    | a multi‑room group",
        "hyphenation of it     | hyphen<00AD>ation of it",
        "nothing to see        | noth<200B>ing to<200E> see",
        "a naïve café          | a nai<0308>ve cafe<0301>",
        "27 ms at most         | 27ms at most",
        "1,000 users of it     | 1000 users of it",
        "−5 °C outside         | -5 °C outside",
        "ＡＢＣ 12 here         | ABC 12 here",
        "the room (or two)     | the room ( or two )",
        "at 8 <03A9> and 300 K of it | at 8 <2126> and 300 <212A> of it",
      })
  void isNormalisedButForTypography(String quote, String text) {
    QuoteMatch match = match(quote, text);
    assertEquals(QuoteState.NORMALISED, match.state(), match.toString());
    assertEquals(1, match.likeness());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art                  | a party of five",
        "ms                   | items",
        "5 ms                 | it takes 0.5 ms",
        "5                    | 3.5",
        "1                    | 1.5",
        "000                  | 10,000 users",
        "5 °C                 | -5 °C",
        "existent             | non-existent",
        "way                  | One-way",
        "error                | error-free",
        "twenty               | twenty-seven",
        "can                  | can't",
        "ne                   | ne<0301>",
        "ty                   | par<00AD>ty",
        "Bluetooth            | bluetooth",
        "102                  | 10²",
        "½                    | 1/2",
        "word                 | ward",
        "…                    | …",
        "?!                   | ?!",
        "''                   | some",
        "nothing of the sort  | An unrelated sentence about speakers.",
        "some words           | ''",
      })
  void isGoneWhereOnlyAPartOfSomethingElseIsThere(String quote, String text) {
    QuoteMatch match = match(quote, text);
    assertEquals(QuoteState.GONE, match.state(), match.toString());
    assertEquals(List.of(), match.places());
    assertEquals("", match.found());
    assertEquals("not there", match.sentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pick the Echos you want to use         | then pick the Echos that you want to use",
        "spaker groups                          | There are speaker groups.",
        "whose value is the access token        | Whose value is the access token",
        "a group of seven speakers or more      | a group of 7 speakers or more",
        "in 10,000 homes of the country         | in 10 000 homes of the country",
        "about 1.2 million devices were sold    | about 1,200,000 devices were sold",
        "grew by 5 percent over the whole year  | grew by 5% over the whole year",
        "the devices cannot be used as a group  | the devices can not be used as a group",
        "the devices do not pair with others    | the devices don't pair with others",
        "on 11 November 2016 it was changed     | on 11 Nov 2016 it was changed",
        "every room has a speaker of its own    | each room has a speaker of its own",
        "the email is sent to the owner         | the e-mail is sent to the owner",
        "yes, it works with other speakers      | yes: it works with other speakers",
        "a delay of 1.50 seconds is normal here | a delay of 1.5 seconds is normal here",
      })
  void isRewordedWhereNothingThatMattersDiffers(String quote, String text) {
    QuoteMatch match = match(quote, text);
    assertEquals(QuoteState.REWORDED, match.state(), match.toString());
    assertTrue(match.likeness() < 1 && match.likeness() > 0.65, match.toString());
    assertFalse(match.changes().isEmpty());
    assertTrue(match.sentence().startsWith("there in other words: one "), match.sentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NUMBER     | the latency is 27 ms in all             | the latency is 35 ms in all",
        "NUMBER     | the latency is 27 ms in all             | the latency is 270 ms in all",
        "NUMBER     | up to seven speakers in a group         | up to eight speakers in a group",
        "NUMBER     | twenty-seven speakers in one group      | twenty-eight speakers in one group",
        "NUMBER     | about 1.2 million devices were sold     | about 1.2 billion devices were sold",
        "NUMBER     | a ratio of 1.5 is what we found         | a ratio of 1,5 is what we found",
        "NUMBER     | it needs 1.000 devices to work          | it needs 1000 devices to work",
        "NUMBER     | it falls to 5 degrees in the night      | it falls to -5 degrees in the night",
        "NUMBER     | devices with the A2DP sink profile      | devices with the A3DP sink profile",
        "NUMBER     | an area of 10² metres was measured      | an area of 102 metres was measured",
        "NUMBER     | it was half of what was expected        | it was third of what was expected",
        "NUMBER     | Two-way drop-in calling is there        | One-way drop-in calling is there",
        "NUMBER     | firmware version 3.5.0 or later         | firmware version 3.6.0 or later",
        "UNIT       | the latency is 27 ms in all             | the latency is 27 s in all",
        "UNIT       | the file has 27 Mb of text in it        | the file has 27 MB of text in it",
        "UNIT       | it is valid for 30 days from now        | it is valid for 30 weeks from now",
        "UNIT       | a share of 5 % of the whole market      | a share of 5 € of the whole market",
        "DATE       | published on 5 March in London          | published on 5 April in London",
        "DATE       | double the number of users by 2024      | double the number of users by 2025",
        "NEGATION   | the speaker does support the codec      | the speaker does not support the codec",
        "NEGATION   | it is not possible to pair them         | it is possible to pair them",
        "NEGATION   | it is possible to pair them now         | it is impossible to pair them now",
        "NEGATION   | You can test it without a device        | You can test it with a device",
        "NEGATION   | devices can be used as a group          | devices can't be used as a group",
        "NEGATION   | the list is useful for all of us        | the list is useless for all of us",
        "QUANTIFIER | all of the speakers play at once        | some of the speakers play at once",
        "QUANTIFIER | a device must have the button           | a device may have the button",
        "QUANTIFIER | it needs at least three zones           | it needs at most three zones",
        "QUANTIFIER | pairing takes over 5 minutes here       | pairing takes under 5 minutes here",
      })
  void neverTakesAnotherFigureOrItsOppositeForTheSame(ChangeKind kind, String quote, String text) {
    QuoteMatch match = match(quote, text);
    assertEquals(QuoteState.NUMBER_CHANGED, match.state(), match.toString());
    assertFalse(match.state().stands());
    assertEquals(
        List.of(kind),
        match.changes().stream().map(Change::kind).filter(ChangeKind::alters).toList());
    assertEquals(1, match.places().size());
  }

  @Test
  void saysInOneSentenceWhatDiffers() {
    assertEquals(
        "one figure differs: \"27 ms\", here \"35 ms\"",
        match("the latency is 27 ms in all", "the latency is 35 ms in all").sentence());
    assertEquals(
        "one negation more: here \"not\"",
        match("the speaker does support it", "the speaker does not support it").sentence());
    assertEquals(
        "one negation less: \"not\" is missing here",
        match("the speaker does not support it", "the speaker does support it").sentence());
    assertEquals(
        "there, but for typography or white space; only here are the invisible characters U+200B",
        match("nothing to see", "noth<200B>ing to see").sentence());
    assertEquals(
        "one figure differs: \"1\", here \"2\"; one figure differs: \"3\", here \"4\"; "
            + "one figure differs: \"5\", here \"6\"; and 1 more",
        match("one: 1 two: 3 or: 5 and: 7 of these", "one: 2 two: 4 or: 6 and: 8 of these")
            .sentence());
  }

  @Test
  void isAmbiguousWhereItStandsTwiceAndNothingDecides() {
    QuoteMatch match = match("Multi-room music", "Multi-room music/Multi-room music is easy.");
    assertEquals(QuoteState.AMBIGUOUS, match.state());
    assertEquals(List.of(new Span(0, 16), new Span(17, 33)), match.places());
    assertEquals("there 2 times: its context must say which is meant", match.sentence());
    assertEquals(100, match("of", "of ".repeat(500)).places().size());
    assertTrue(match("of", "of ".repeat(500)).sentence().contains("at least 100 times"));
  }

  @Test
  void letsTheContextDecide() {
    String text = "It plays music in the hall. It plays music in the kitchen.";
    QuoteMatcher matcher = QuoteMatcher.over(text);
    QuoteMatch first = matcher.find(new QuoteSelector("plays music", "", "in the hall", -1));
    assertEquals(QuoteState.EXACT, first.state());
    assertEquals(List.of(new Span(3, 14)), first.places());
    QuoteMatch second = matcher.find(new QuoteSelector("plays music", "hall. It", "", -1));
    assertEquals(List.of(new Span(31, 42)), second.places());
    assertEquals(QuoteState.EXACT, second.state());
    QuoteMatch hinted = matcher.find(new QuoteSelector("plays music", "", "", 30));
    assertEquals(List.of(new Span(31, 42)), hinted.places());
    QuoteMatch between = matcher.find(new QuoteSelector("plays music", "", "", 17));
    assertEquals(QuoteState.AMBIGUOUS, between.state());
    assertEquals(2, between.places().size());
  }

  @Test
  void isMovedWhereItIsNotWhereItsContextSays() {
    String text = "Another section altogether. It plays music in the hall." + " More.".repeat(90);
    QuoteMatcher matcher = QuoteMatcher.over(text);
    QuoteSelector moved =
        new QuoteSelector("plays music", "the kitchen has", "at six o'clock sharp", -1);
    assertEquals(QuoteState.MOVED, matcher.find(moved).state());
    assertTrue(matcher.find(moved).likeness() < 0.8);
    assertTrue(matcher.find(moved).sentence().startsWith("there, but not where"));
    assertEquals(
        QuoteState.MOVED, matcher.find(new QuoteSelector("plays music", "", "", 500)).state());
    assertEquals(
        QuoteState.EXACT, matcher.find(new QuoteSelector("plays music", "", "", 150)).state());
    assertEquals(
        QuoteState.EXACT,
        matcher.find(new QuoteSelector("plays music", "altogether. It", "", 500)).state());
  }

  @Test
  void doesNotTakeALikePassageForOneWhoseFigureChanged() {
    QuoteMatch match =
        match(
            "The latency in Berlin is 27 ms.",
            "The latency in Bremen is 27 ms. The latency in Berlin is 28 ms.");
    assertEquals(QuoteState.NUMBER_CHANGED, match.state());
    assertEquals("The latency in Berlin is 28 ms.", match.found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It begins … the end.",
        "It begins ... the end.",
        "It begins […] the end.",
        "… It begins … the end. …",
        "It begins … goes on … the end."
      })
  void findsAPassageByItsEnds(String quote) {
    String text =
        "The end. It begins. It begins here, goes on, and comes to the end. It is the end.";
    QuoteMatch match = match(quote, text);
    assertEquals(QuoteState.EXACT, match.state());
    assertEquals("It begins here, goes on, and comes to the end.", match.found());
  }

  @Test
  void readsTheEndsByTheSameRules() {
    assertEquals(
        QuoteState.NORMALISED,
        match("“It begins … the end", "\"It begins here to the end").state());
    assertEquals(
        QuoteState.NUMBER_CHANGED,
        match("It begins with 5 dogs … the end", "It begins with 6 dogs to the end").state());
    assertEquals(QuoteState.GONE, match("It begins … the end", "the end. It begins").state());
    assertEquals(QuoteState.GONE, match("It begins … the end", "It begins").state());
    String far = " far".repeat(ElidedSearch.FARTHEST / 4);
    assertEquals(
        QuoteState.GONE, match("It begins … the end", "It begins x" + far + " the end").state());
    assertEquals(
        QuoteState.AMBIGUOUS,
        match("It begins … the end", "It begins to the end. It begins at the end.").state());
  }

  @Test
  void takesAnEllipsisLiterallyWhereTheTextHasIt() {
    assertEquals(QuoteState.EXACT, match("one … two", "It says one … two.").state());
    assertEquals(QuoteState.NORMALISED, match("one ... two", "It says one … two.").state());
    assertEquals(QuoteState.EXACT, QuoteMatcher.find("It says one … two.", "one \\… two").state());
    assertEquals(QuoteState.GONE, QuoteMatcher.find("one or two.", "one \\… two").state());
    assertEquals(QuoteState.EXACT, match("… and so on", "This and so on").state());
    assertEquals(
        QuoteState.REWORDED, match("… and so forth it goes", "and so further it goes").state());
  }

  @Test
  void looksForAllOrNothingInAVeryLongQuotation() {
    String quote = "many words in a row ".repeat(300);
    assertEquals(QuoteState.EXACT, match(quote, "So: " + quote).state());
    assertEquals(QuoteState.GONE, match(quote + "x", "So: " + quote).state());
  }
}
