package touchstone.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import touchstone.model.RulePage;

/**
 * The pages about the rules: {@code touchstone/rules/<rule>.md} on the class path.
 *
 * <p>A page is a sentence that says what the defect is, a paragraph that begins with {@code Why it
 * matters:}, one that begins with {@code How to mend it:}, and perhaps an example, indented by four
 * spaces.
 */
public final class RulePages {

  /** The folder of the pages on the class path. */
  public static final String FOLDER = "/touchstone/rules/";

  private static final String WHY = "Why it matters: ";
  private static final String REMEDY = "How to mend it: ";
  private static final String INDENT = "    ";
  private static final int PARTS = 4;

  private RulePages() {}

  /**
   * Returns the page of a rule.
   *
   * @throws IllegalArgumentException if there is none, or a part of it is missing
   */
  public static RulePage of(String rule) {
    String name = FOLDER + rule + ".md";
    try (InputStream in = RulePages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no page " + name + "; write it");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RulePage parse(String name, String text) {
    String[] parts = text.stripTrailing().replace("\r\n", "\n").split("\n\n", PARTS);
    if (parts.length < PARTS - 1 || !parts[1].startsWith(WHY) || !parts[2].startsWith(REMEDY)) {
      throw new IllegalArgumentException(
          "%s, expected a sentence, a paragraph \"%s…\" and a paragraph \"%s…\""
              .formatted(name, WHY, REMEDY));
    }
    List<String> example =
        parts.length < PARTS
            ? List.of()
            : parts[PARTS - 1]
                .lines()
                .map(line -> line.startsWith(INDENT) ? line.substring(INDENT.length()) : line)
                .toList();
    return new RulePage(
        joined(parts[0]),
        joined(parts[1].substring(WHY.length())),
        joined(parts[2].substring(REMEDY.length())),
        example);
  }

  private static String joined(String paragraph) {
    return paragraph.replace('\n', ' ');
  }
}
