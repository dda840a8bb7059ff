package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import touchstone.check.Rule;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** A character without a shape of its own, which can hide or reorder what is read. */
final class InvisibleCharacterRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "invisible-character", Severity.WARNING, "A text holds a character that nobody sees.");

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_ARABIC = 0x0600;
  private static final int FIRST_PUNCTUATION = 0x2000;
  private static final int LAST_PUNCTUATION = 0x206F;

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (FreeText text : FreeText.of(assessment.dossier(), InvisibleCharacterRule::hides)) {
      findings.add(
          text.finding(
              ENTRY,
              "%s %s holds %s, which nobody sees; take it out"
                  .formatted(
                      text.name(),
                      Excerpt.of(text.text()),
                      name(firstHidden(text.text()).orElseThrow()))));
    }
    return findings;
  }

  /** Most texts are plain, which takes one look at each character. */
  private static boolean hides(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return firstHidden(text).isPresent();
      }
    }
    return false;
  }

  private static OptionalInt firstHidden(String text) {
    int before = ' ';
    for (int at = 0; at < text.length(); at += Character.charCount(before)) {
      int c = text.codePointAt(at);
      if (isHidden(c) && !(isJoiner(c) && joins(before))) {
        return OptionalInt.of(c);
      }
      before = c;
    }
    return OptionalInt.empty();
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.CONTROL -> !Character.isWhitespace(c);
      default -> false;
    };
  }

  private static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }

  /** Joiners are spelling in scripts of Asia, and build emoji; behind punctuation they hide. */
  private static boolean joins(int before) {
    boolean punctuation = before >= FIRST_PUNCTUATION && before <= LAST_PUNCTUATION;
    return before >= FIRST_ARABIC && !punctuation;
  }

  private static String name(int c) {
    return "U+%04X (%s)".formatted(c, Character.getName(c));
  }
}
