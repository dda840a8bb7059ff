package touchstone.intake;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
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

  /** Longer blocks are shown whole, cut short, and not word by word. */
  private static final int LONGEST_BLOCK = 10_000;

  private static final int SHOWN = 200;

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
    // linear in space: the usual way keeps a node for every step, which two long texts make many
    Stretch open = new Stretch(0, 0);
    for (AbstractDelta<String> delta :
        DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      if (!open.meets(delta)) {
        lines.addAll(lines(open.went, open.came));
        open = new Stretch(delta.getSource().getPosition(), delta.getTarget().getPosition());
      }
      open.went.addAll(delta.getSource().getLines());
      open.came.addAll(delta.getTarget().getLines());
    }
    lines.addAll(lines(open.went, open.came));
    return List.copyOf(lines);
  }

  /** Blocks that went and came at one place: what is told as one change in one step or two. */
  private static final class Stretch {

    private final int oldStart;
    private final int newStart;
    private final List<String> went = new ArrayList<>();
    private final List<String> came = new ArrayList<>();

    Stretch(int oldStart, int newStart) {
      this.oldStart = oldStart;
      this.newStart = newStart;
    }

    boolean meets(AbstractDelta<String> delta) {
      return delta.getSource().getPosition() == oldStart + went.size()
          && delta.getTarget().getPosition() == newStart + came.size();
    }
  }

  private static List<String> lines(List<String> went, List<String> came) {
    List<String> lines = new ArrayList<>();
    int pairs = Math.min(went.size(), came.size());
    for (int i = 0; i < pairs; i++) {
      lines.addAll(changed(went.get(i), came.get(i)));
    }
    went.subList(pairs, went.size()).forEach(block -> lines.add("- " + cut(block)));
    came.subList(pairs, came.size()).forEach(block -> lines.add("+ " + cut(block)));
    return lines;
  }

  private static List<String> changed(String went, String came) {
    if (went.length() > LONGEST_BLOCK || came.length() > LONGEST_BLOCK) {
      return List.of("- " + cut(went), "+ " + cut(came));
    }
    return generator().generateDiffRows(List.of(went), List.of(came)).stream()
        .map(row -> "~ " + shortened(row.getOldLine()))
        .toList();
  }

  private static String cut(String block) {
    return block.codePointCount(0, block.length()) <= SHOWN
        ? block
        : block.substring(0, block.offsetByCodePoints(0, SHOWN)) + " …";
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
