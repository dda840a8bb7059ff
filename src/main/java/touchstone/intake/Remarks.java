package touchstone.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.PartialDate;

/**
 * Collects what did not become a record as it stands, and brings text and dates into their form.
 */
final class Remarks {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final Set<Remark> list = new LinkedHashSet<>();

  /** Returns what was collected, in order, each once. */
  List<Remark> list() {
    return List.copyOf(list);
  }

  void refused(Place place, String message) {
    list.add(new Remark(place, Remark.Kind.REFUSED, message));
  }

  void skipped(Place place, String message) {
    list.add(new Remark(place, Remark.Kind.SKIPPED, message));
  }

  void changed(Place place, String message) {
    list.add(new Remark(place, Remark.Kind.CHANGED, message));
  }

  void addAll(List<Remark> remarks) {
    list.addAll(remarks);
  }

  /**
   * Returns the text as one visible line: every stretch of white space is one space, and characters
   * that nobody sees are taken out and named.
   *
   * @param what what the text is, for the remark
   */
  String line(Place place, String what, String text) {
    return visible(place, what, text, false).strip();
  }

  /** Returns the text as visible paragraphs parted by an empty line, each on one line. */
  String paragraphs(Place place, String what, String text) {
    List<String> paragraphs = new ArrayList<>();
    String visible = visible(place, what, text, true);
    for (String paragraph : visible.split("\n[ \t]*\n\\s*", -1)) {
      String line = paragraph.replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private String visible(Place place, String what, String text, boolean lines) {
    StringBuilder shown = new StringBuilder(text.length());
    Set<String> hidden = new TreeSet<>();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                appendSpace(shown, c, lines);
              } else if (isHidden(c)) {
                hidden.add("U+%04X".formatted(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    if (!hidden.isEmpty()) {
      changed(
          place,
          "%s holds characters that nobody sees (%s); they were taken out"
              .formatted(what, String.join(", ", hidden)));
    }
    return shown.toString();
  }

  private static void appendSpace(StringBuilder shown, int c, boolean lines) {
    if (lines) {
      shown.append(c == '\n' || c == 0x2028 || c == 0x2029 ? '\n' : ' ');
    } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      default -> (c & 0xFFFE) == 0xFFFE;
    };
  }

  /** Returns the date that the text spells; null for none, and for one that it cannot read. */
  @Nullable PartialDate date(Place place, String what, String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return null;
    }
    int time = bare.toUpperCase(Locale.ROOT).indexOf('T');
    PartialDate date = PartialDate.parse(time < 0 ? bare : bare.substring(0, time)).orElse(null);
    if (date == null) {
      changed(
          place,
          "%s %s is no date like 2026-03-14, and was left out".formatted(what, Excerpt.of(text)));
    }
    return date;
  }
}
