package touchstone.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;

/**
 * An article that is plain text or Markdown, as blocks: headings, list items, tables of bars, and
 * paragraphs. A line of it is a paragraph, unless its lines are all short: then it is wrapped, and
 * an empty line parts paragraphs.
 */
public final class PlainText {

  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*•+]|\\p{N}{1,3}[.)])\\s+(?<text>\\S.*)");
  private static final Pattern MARKED = Pattern.compile("\\s{0,3}#{1,6}\\s+(?<text>\\S.*)");
  private static final Pattern RULE = Pattern.compile("[\\s|:=_*-]+");
  private static final String ENDS = ".!?…:;,\"'”’";
  private static final int WRAPPED = 100;
  private static final int LONGEST_HEADING = 100;

  private final StringBuilder text = new StringBuilder();
  private final List<DocumentText.Block> blocks = new ArrayList<>();
  private final Set<String> headings = new HashSet<>();
  private final boolean wrapped;
  private boolean open;

  private PlainText(List<String> lines, Collection<String> headings) {
    headings.forEach(heading -> this.headings.add(heading.strip()));
    this.wrapped = lines.stream().allMatch(line -> line.length() <= WRAPPED);
  }

  /**
   * Returns the text in blocks.
   *
   * @param text the article
   * @param headings lines that are known to be headings; others are taken for one where they are
   *     short and end as no sentence does
   */
  public static DocumentText of(String text, Collection<String> headings) {
    List<String> lines = text.replace("\uFEFF", "").lines().toList();
    PlainText plain = new PlainText(lines, headings);
    for (int i = 0; i < lines.size(); i++) {
      plain.add(
          lines.get(i),
          i > 0 ? lines.get(i - 1) : "",
          i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
    return new DocumentText(
        plain.text.toString(),
        plain.blocks,
        "",
        new DocumentFacts("", "", "", null, null, "", "text/plain", ""));
  }

  private void add(String line, String before, String after) {
    Matcher item = ITEM.matcher(line);
    Matcher marked = MARKED.matcher(line);
    if (line.isBlank() || RULE.matcher(line).matches()) {
      open = false;
    } else if (line.strip().startsWith("|")) {
      row(line.strip());
    } else if (marked.matches()) {
      block(DocumentText.Kind.HEADING, withoutMarks(marked.group("text")));
    } else if (isHeading(line, before, after)) {
      block(DocumentText.Kind.HEADING, line.strip());
    } else if (item.matches()) {
      block(DocumentText.Kind.LIST_ITEM, item.group("text").strip());
      open = wrapped || isUnfinished(line);
    } else if (open) {
      goOn(line.strip());
      open = wrapped || isUnfinished(line);
    } else {
      block(DocumentText.Kind.PARAGRAPH, line.strip());
      open = wrapped;
    }
  }

  /** Markdown lets a heading end in the marks that it begins with. */
  private static String withoutMarks(String heading) {
    int end = heading.length();
    while (end > 1 && (heading.charAt(end - 1) == '#' || heading.charAt(end - 1) <= ' ')) {
      end--;
    }
    return heading.substring(0, end);
  }

  private boolean isHeading(String line, String before, String after) {
    String plain = line.strip();
    if (blocks.isEmpty() || headings.contains(plain)) {
      return true;
    }
    boolean alone = before.isBlank() && after.isBlank();
    boolean apart = wrapped ? alone : !open;
    return apart
        && plain.length() <= LONGEST_HEADING
        && isUnfinished(line)
        && !ITEM.matcher(line).matches();
  }

  private static boolean isUnfinished(String line) {
    String plain = line.strip();
    return ENDS.indexOf(plain.charAt(plain.length() - 1)) < 0;
  }

  private void row(String line) {
    String inner =
        line.substring(1, line.length() - (line.endsWith("|") && line.length() > 1 ? 1 : 0));
    String separator = "";
    for (String cell : inner.split("\\|", -1)) {
      text.append(separator);
      int start = text.length();
      text.append(cell.strip());
      blocks.add(new DocumentText.Block(DocumentText.Kind.TABLE_CELL, start, text.length(), 0));
      separator = "\t";
    }
    text.append('\n');
    open = false;
  }

  private void block(DocumentText.Kind kind, String content) {
    int start = text.length();
    text.append(content);
    blocks.add(new DocumentText.Block(kind, start, text.length(), 0));
    text.append('\n');
    open = false;
  }

  /** Adds a line to the last block. */
  private void goOn(String line) {
    text.setCharAt(text.length() - 1, ' ');
    text.append(line);
    DocumentText.Block last = blocks.remove(blocks.size() - 1);
    blocks.add(new DocumentText.Block(last.kind(), last.start(), text.length(), 0));
    text.append('\n');
  }
}
