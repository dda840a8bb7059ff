package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the guide as its parts: prose, and fenced blocks. A comment right before a block says
 * what a test does with it:
 *
 * <ul>
 *   <li>{@code <!-- file: NAME -->} writes the block to a file, {@code <!-- appended: NAME -->} to
 *       its end;
 *   <li>{@code <!-- shows: NAME -->} says that the file has these lines;
 *   <li>{@code <!-- served: URL -->} says that the address answers with the block from here on;
 *   <li>{@code <!-- typed: A | B -->} is what a person types in a session.
 * </ul>
 *
 * @param file where it stands
 * @param parts its parts, in order
 */
record GuidePage(Path file, List<Part> parts) {

  private static final Pattern DIRECTIVE = Pattern.compile("<!-- ([a-z]+):(.*)-->");

  /** A part of a page. */
  sealed interface Part permits Prose, Block {}

  /** A line that is in no block. */
  record Prose(String line) implements Part {}

  /**
   * A fenced block.
   *
   * @param at the number of its first line
   * @param language what stands after the fence
   * @param directives what a test does with it
   * @param lines what is in it
   */
  record Block(int at, String language, Map<String, String> directives, List<String> lines)
      implements Part {

    /** Returns what the comment before the block says, or nothing. */
    String directive(String name) {
      return directives.getOrDefault(name, "");
    }

    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  static GuidePage read(Path file) throws IOException {
    List<Part> parts = new ArrayList<>();
    Map<String, String> directives = new TreeMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher directive = DIRECTIVE.matcher(line);
      if (line.startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        parts.add(
            new Block(i + 2, line.substring(3), Map.copyOf(directives), lines.subList(i + 1, end)));
        directives.clear();
        i = end;
      } else {
        parts.add(new Prose(line));
        if (directive.matches()) {
          directives.put(directive.group(1), directive.group(2).strip());
        }
      }
    }
    return new GuidePage(file, parts);
  }

  /** Returns what a comment on a line of its own says, or nothing. */
  String setting(String name) {
    return parts.stream()
        .flatMap(part -> part instanceof Prose prose ? prose.line().lines() : null)
        .map(DIRECTIVE::matcher)
        .filter(comment -> comment.matches() && comment.group(1).equals(name))
        .map(comment -> comment.group(2).strip())
        .findFirst()
        .orElse("");
  }

  List<Block> blocks() {
    return parts.stream().filter(Block.class::isInstance).map(Block.class::cast).toList();
  }

  /** Returns the page without its blocks. */
  String prose() {
    StringBuilder prose = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Prose line) {
        prose.append(line.line()).append('\n');
      }
    }
    return prose.toString();
  }

  /** Writes the page anew, with other lines in its blocks. */
  void write(Map<Block, List<String>> changed) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Prose prose) {
        text.append(prose.line()).append('\n');
      } else if (part instanceof Block block) {
        text.append("```").append(block.language()).append('\n');
        changed.getOrDefault(block, block.lines()).forEach(l -> text.append(l).append('\n'));
        text.append("```\n");
      }
    }
    Files.writeString(file, text);
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
