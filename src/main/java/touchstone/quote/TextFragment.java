package touchstone.quote;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The end of a link that makes a browser open a page at a passage: a text directive, after the
 * WICG's report on text fragments. A browser that does not know it opens the page at its head.
 *
 * @param start the passage, or its first words
 * @param end its last words; null if {@code start} is all of it
 */
public record TextFragment(String start, @Nullable String end) {

  /** From this length on, the report wants first and last words instead of the whole passage. */
  private static final int LONG = 300;

  private static final int FEW_WORDS = 5;
  private static final Pattern GAP = Pattern.compile(" (?:…|\\.\\.\\.) ");
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final String DIRECTIVE = ":~:";
  private static final String PLAIN = "._~";
  private static final String HEX = "0123456789ABCDEF";

  /**
   * Returns the fragment that leads to a quotation: a literal passage, or its first and last words
   * with an ellipsis between spaces. A quotation without a word leads nowhere.
   */
  public static Optional<TextFragment> of(String quotation) {
    String passage = WHITE_SPACE.matcher(quotation).replaceAll(" ").strip();
    if (passage.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    String[] parts = GAP.split(passage, -1);
    if (parts.length > 1) {
      return Optional.of(new TextFragment(head(parts[0]), tail(parts[parts.length - 1])));
    }
    List<String> words = List.of(passage.split(" ", -1));
    if (passage.length() < LONG || words.size() < 2) {
      return Optional.of(new TextFragment(passage, null));
    }
    return Optional.of(new TextFragment(first(words), last(words)));
  }

  private static String head(String part) {
    return part.length() < LONG ? part : first(List.of(part.split(" ", -1)));
  }

  private static String tail(String part) {
    return part.length() < LONG ? part : last(List.of(part.split(" ", -1)));
  }

  /** Never more than half, so that the two ends do not overlap. */
  private static int few(List<String> words) {
    return Math.max(1, Math.min(FEW_WORDS, words.size() / 2));
  }

  private static String first(List<String> words) {
    return String.join(" ", words.subList(0, few(words)));
  }

  private static String last(List<String> words) {
    return String.join(" ", words.subList(words.size() - few(words), words.size()));
  }

  /**
   * Returns the address with this fragment. An element that the address names stays the place to go
   * to where the passage is not found; a text directive that it has is replaced.
   */
  public String on(String url) {
    int hash = url.indexOf('#');
    int directive = hash < 0 ? -1 : url.indexOf(DIRECTIVE, hash);
    String place = directive < 0 ? url : url.substring(0, directive);
    StringBuilder link = new StringBuilder(place);
    link.append(hash < 0 ? "#" : "").append(DIRECTIVE).append("text=");
    encode(start, link);
    if (end != null) {
      link.append(',');
      encode(end, link);
    }
    return link.toString();
  }

  /** Everything but letters, digits and three marks: a hyphen or a comma would be syntax. */
  private static void encode(String text, StringBuilder out) {
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
  }
}
