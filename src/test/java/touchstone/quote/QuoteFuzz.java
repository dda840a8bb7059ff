package touchstone.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import touchstone.fuzz.FuzzInput;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;
import touchstone.model.DocumentText.Kind;
import touchstone.model.QuoteState;

/** Any text and any quotation: what is found is there, and links lead to it. */
public final class QuoteFuzz {

  private QuoteFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    String text = "The speaker has two modes, day and night.\nIt costs 1,200 € since May 2024.\n";
    return List.of(
        FuzzInput.of(0, text, "It costs 1,200 €", "night. ", " since"),
        FuzzInput.of(1, text, "two modes … May 2024"),
        FuzzInput.of(0, text, "it cost at least 1,300 € since June"),
        FuzzInput.of(
            2, "“A\u00A0ﬁne\u200B\u00ADday’s ½ m²” — naïve n\u0303 漢字カナ", "\"A fine day's\""),
        FuzzInput.of(0, "a b a b a b", "a b", "b ", " a"),
        FuzzInput.of(1, "\uE000\uE400\uDB40\uDC00 \\… [...] \\...", "\\… [...]"),
        FuzzInput.of(2, "prefix-,start,end,-suffix%2C%", "%E2%80%A6-,x"));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    List<String> parts = input.texts(4);
    String text = parts.get(0);
    String quote = parts.get(1);
    int hint = input.variant(3) * text.length() / 2 - 1;
    QuoteMatcher matcher = QuoteMatcher.over(text);
    QuoteMatch match = matcher.find(new QuoteSelector(quote, parts.get(2), parts.get(3), hint));
    requireSound(text, quote.strip(), match);
    requireWholeIsFound(text.strip());
    DocumentText document = document(text);
    for (Span place : match.places().subList(0, Math.min(3, match.places().size()))) {
      TextFragment.at(document, place).ifPresent(fragment -> requireWritable(fragment));
    }
    TextFragment.of(quote).ifPresent(QuoteFuzz::requireWritable);
    TextFragment.parse(quote).ifPresent(fragment -> new FragmentSearch(document).find(fragment));
  }

  private static void requireSound(String text, String quote, QuoteMatch match) {
    for (Span place : match.places()) {
      assertTrue(place.start() >= 0 && place.start() < place.end(), "a place that is none");
      assertTrue(place.end() <= text.length(), "a place beyond the text");
    }
    assertEquals(match.state() == QuoteState.GONE, match.places().isEmpty());
    assertTrue(match.likeness() >= 0 && match.likeness() <= 1, "likeness " + match.likeness());
    assertFalse(match.sentence().isBlank());
    assertNotEquals(QuoteState.NO_COPY, match.state());
    if (!match.places().isEmpty()) {
      assertEquals(match.places().get(0).of(text), match.found());
    }
    boolean whole = Elision.parts(quote).equals(List.of(quote));
    if (match.state() == QuoteState.EXACT && whole) {
      assertEquals(quote, match.found());
    }
  }

  /** A text is a quotation of itself. */
  private static void requireWholeIsFound(String text) {
    boolean hasWord = text.codePoints().anyMatch(Character::isLetterOrDigit);
    if (hasWord && text.length() < 2_000) {
      assertEquals(text, QuoteMatcher.find(text, text).found());
    }
  }

  private static void requireWritable(TextFragment fragment) {
    String link = fragment.on("https://example.org/a#b");
    assertTrue(link.startsWith("https://example.org/a#b:~:text="), link);
    assertTrue(link.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '<'), link);
    String directive = link.substring(link.indexOf("text=") + "text=".length());
    TextFragment read = TextFragment.parse(directive).orElseThrow(() -> new AssertionError(link));
    assertEquals(sent(fragment.start()), read.start());
    assertEquals(fragment.end() == null, read.end() == null);
    assertEquals(link, read.on("https://example.org/a#b"));
  }

  /** What is left of a text once it has gone over the wire. */
  private static String sent(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** A document with a block for each line. */
  private static DocumentText document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        blocks.add(new Block(Kind.PARAGRAPH, start, end, 0));
      }
      start = end + 1;
    }
    return new DocumentText(
        text, blocks, "", new DocumentFacts("", "", "", null, null, "", "text/plain", ""));
  }
}
