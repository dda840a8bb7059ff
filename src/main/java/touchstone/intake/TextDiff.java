package touchstone.intake;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.DocumentText;

/**
 * How a text became another, for a person to read: only the blocks that differ, with what went in
 * {@code [-square brackets-]} and what came in {@code {+braces+}}.
 */
public final class TextDiff {

  /** Beyond, a comparison could take minutes and nobody would read it. */
  private static final int MOST_BLOCKS = 20_000;

  private static final int CONTEXT = 40;
  private static final String GAP = " … ";

  private TextDiff() {}

  /**
   * Returns the blocks that differ, each on one line: {@code -} for one that went, {@code +} for
   * one that came, {@code ~} for one that changed.
   */
  public static List<String> of(DocumentText before, DocumentText after) {
    List<String> old = blocks(before);
    List<String> now = blocks(after);
    if (old.size() > MOST_BLOCKS || now.size() > MOST_BLOCKS) {
      return old.equals(now)
          ? List.of()
          : List.of("~ the text differs; it is too long to show where");
    }
    List<String> lines = new ArrayList<>();
    for (DiffRow row : generator().generateDiffRows(old, now)) {
      switch (row.getTag()) {
        case INSERT -> lines.add("+ " + row.getNewLine());
        case DELETE -> lines.add("- " + row.getOldLine());
        case CHANGE -> lines.add("~ " + shortened(row.getOldLine()));
        case EQUAL -> {
          // nothing to read
        }
      }
    }
    return List.copyOf(lines);
  }

  private static DiffRowGenerator generator() {
    return DiffRowGenerator.create()
        .showInlineDiffs(true)
        .mergeOriginalRevised(true)
        .inlineDiffByWord(true)
        .lineNormalizer(line -> line)
        .oldTag(start -> start ? "[-" : "-]")
        .newTag(start -> start ? "{+" : "+}")
        .build();
  }

  private static List<String> blocks(DocumentText text) {
    return text.blocks().stream()
        .map(block -> text.of(block).replaceAll("\\s+", " ").strip())
        .filter(block -> !block.isEmpty())
        .toList();
  }

  /** Leaves out what is far from any change. */
  private static String shortened(String merged) {
    StringBuilder line = new StringBuilder();
    int from = 0;
    while (from < merged.length()) {
      int mark = nextMark(merged, from);
      String same = merged.substring(from, mark < 0 ? merged.length() : mark);
      line.append(cut(same, from == 0, mark < 0));
      if (mark < 0) {
        break;
      }
      int end = merged.indexOf(merged.charAt(mark) == '[' ? "-]" : "+}", mark);
      end = end < 0 ? merged.length() : end + 2;
      line.append(merged, mark, end);
      from = end;
    }
    return line.toString();
  }

  private static int nextMark(String merged, int from) {
    int went = merged.indexOf("[-", from);
    int came = merged.indexOf("{+", from);
    return went < 0 || (came >= 0 && came < went) ? came : went;
  }

  private static String cut(String same, boolean first, boolean last) {
    int limit = (first || last ? 1 : 2) * CONTEXT;
    if (same.length() <= limit) {
      return same;
    }
    String head = first ? "" : same.substring(0, CONTEXT);
    String tail = last ? "" : same.substring(same.length() - CONTEXT);
    return (head + GAP + tail).replaceFirst("^ ", "");
  }
}
