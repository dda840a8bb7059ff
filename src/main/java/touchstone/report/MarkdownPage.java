package touchstone.report;

import java.util.List;

/**
 * A comment that never gets longer than hosting sites allow, and says what did not fit. What is
 * written first gets the room.
 */
final class MarkdownPage {

  /** How many characters a comment on GitHub may have. */
  static final int LONGEST = 65_536;

  /** Room for what is said in the end. */
  private static final int RESERVE = 500;

  private static final String NOTE = "\n*%s more left out here, for length.*\n\n";

  private final StringBuilder text = new StringBuilder();
  private int leftOut;

  /** Writes a paragraph if there is room for it. */
  void paragraph(String paragraph) {
    if (paragraph.length() + 2 <= room()) {
      text.append(paragraph).append("\n\n");
    } else {
      leftOut++;
    }
  }

  /**
   * Writes as many items as there is room for, with what stands before and after them; nothing if
   * there are none.
   *
   * @param items each ends its last line
   */
  void section(String before, List<String> items, String after) {
    if (items.isEmpty()) {
      return;
    }
    int room = room() - before.length() - after.length() - NOTE.length() - 10;
    int fitting = 0;
    StringBuilder shown = new StringBuilder();
    while (fitting < items.size() && shown.length() + items.get(fitting).length() <= room) {
      shown.append(items.get(fitting));
      fitting++;
    }
    if (fitting > 0) {
      text.append(before).append(shown).append(after);
      text.append(fitting < items.size() ? NOTE.formatted(items.size() - fitting) : "\n");
    }
    leftOut += items.size() - fitting;
  }

  /** Returns the whole comment, ended by these words. */
  String ended(String words) {
    if (leftOut > 0) {
      text.append(
          "**%s left out, since a comment may have no more than %s characters.** The command %s has all.\n\n"
              .formatted(
                  Phrases.count(leftOut, "entry is", "entries are"),
                  LONGEST,
                  MarkdownText.code("touchstone report")));
    }
    return text.append(words).append('\n').toString();
  }

  private int room() {
    return LONGEST - RESERVE - text.length();
  }
}
