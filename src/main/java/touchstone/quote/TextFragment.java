package touchstone.quote;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentText;

/**
 * The end of a link that makes a browser open a page at a passage: a text directive, after the
 * WICG's report on text fragments. A browser that does not know it opens the page at its head.
 *
 * @param prefix the words before the passage; null if nothing is said of them
 * @param start the passage, or its first words
 * @param end its last words; null if {@code start} is all of it
 * @param suffix the words after the passage; null if nothing is said of them
 */
public record TextFragment(
    @Nullable String prefix, String start, @Nullable String end, @Nullable String suffix) {

  /** From this length on, the report wants first and last words instead of the whole passage. */
  private static final int LONG = 300;

  private static final int FEW_WORDS = 5;

  /** So short a passage is told with its context. */
  private static final int SHORT = 3;

  /** More words of context are not tried. */
  private static final int MOST_CONTEXT = 8;

  private static final String DIRECTIVE = ":~:";

  /**
   * Returns the fragment that leads to a quotation: a literal passage, or its first and last words
   * with an ellipsis between spaces. A quotation without a word leads nowhere.
   */
  public static Optional<TextFragment> of(String quotation) {
    if (quotation.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    List<String> parts = Elision.parts(quotation);
    if (parts.size() > 1) {
      return Optional.of(between(head(parts.get(0)), tail(parts.get(parts.size() - 1))));
    }
    String passage = parts.get(0);
    List<String> words = Typography.words(passage);
    if (passage.length() < LONG || words.size() < 2) {
      return Optional.of(new TextFragment(null, passage, null, null));
    }
    return Optional.of(between(first(words), last(words)));
  }

  /**
   * Returns the fragment that leads to a place of a page and to no other that is like it: a short
   * passage, and one that stands elsewhere before, is told with words of its context. Each term is
   * taken from one block, since a browser looks for none across two.
   */
  public static Optional<TextFragment> at(DocumentText text, Span place) {
    return new FragmentWriter(text).at(place);
  }

  /** Reads what stands behind {@code text=} in a link; nothing if it is no text directive. */
  public static Optional<TextFragment> parse(String directive) {
    return DirectiveSyntax.parse(directive);
  }

  static TextFragment between(String start, String end) {
    return new TextFragment(null, start, end, null);
  }

  TextFragment with(@Nullable String before, @Nullable String after) {
    return new TextFragment(before, start, end, after);
  }

  boolean isShort() {
    return end == null && Typography.words(start).size() <= SHORT;
  }

  static int mostContext() {
    return MOST_CONTEXT;
  }

  static String head(String part) {
    return part.length() < LONG ? part : first(Typography.words(part));
  }

  static String tail(String part) {
    return part.length() < LONG ? part : last(Typography.words(part));
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
    return place + (hash < 0 ? "#" : "") + DIRECTIVE + "text=" + DirectiveSyntax.write(this);
  }
}
