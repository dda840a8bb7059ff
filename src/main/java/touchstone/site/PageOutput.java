package touchstone.site;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/**
 * The one way from records to a page: everything that a template puts in is escaped for where it
 * stands, and what a reader could not see, or what would turn the text around, is written out.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {

  private final StringOutput page;

  private PageOutput(StringOutput page) {
    super(page);
    this.page = page;
  }

  static PageOutput begin() {
    return new PageOutput(new StringOutput(1 << 14));
  }

  byte[] bytes() {
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void writeUserContent(String value) {
    super.writeUserContent(value == null ? "" : visible(value));
  }

  /** Returns the text with every character that hides or does not belong written as its number. */
  static String visible(String text) {
    if (isAllSeen(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (isHidden(c)) {
                shown.append("[U+").append("%04X".formatted(c)).append(']');
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /** Asked of all that goes into a page, so the characters of most texts are not looked up. */
  private static boolean isAllSeen(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if ((c < ' ' || c > '~') && isHidden(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /**
   * Controls other than white space, marks of direction, invisible characters, halves of pairs and
   * what is no character. The joiners that some scripts and emoji need stay as they are.
   */
  private static boolean isHidden(int c) {
    if (c == '\n' || c == '\t' || c == 0x200C || c == 0x200D) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
