package touchstone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of a rule: a folder of files that are laid over {@code _base}.
 *
 * <ul>
 *   <li>{@code <file>.deleted} takes a file of {@code _base} away.
 *   <li><code>{{1000 text}}</code> in a file stands for a thousand times that text.
 *   <li>{@code expected.txt} holds the lines that the case is to print; none if it is missing.
 * </ul>
 *
 * @param rule the rule's id; empty for {@code _base} itself
 * @param name the case with its outcome
 */
record RuleFixture(String rule, String name) {

  static final Path ROOT = Path.of("src/test/resources/touchstone/check/rules");

  private static final Path BASE = ROOT.resolve("_base");
  private static final String EXPECTED = "expected.txt";
  private static final String DELETED = ".deleted";
  private static final Pattern REPEAT = Pattern.compile("\\{\\{(\\d+) (.+?)}}", Pattern.DOTALL);

  /** Returns all cases by rule and name. */
  static List<RuleFixture> all() throws IOException {
    List<RuleFixture> fixtures = new ArrayList<>();
    for (Path rule : entries(ROOT)) {
      if (!rule.equals(BASE)) {
        for (Path folder : entries(rule)) {
          String name = folder.getFileName().toString();
          fixtures.add(new RuleFixture(rule.getFileName().toString(), name));
        }
      }
    }
    return fixtures;
  }

  String outcome() {
    return name.substring(name.lastIndexOf('-') + 1);
  }

  boolean fires() {
    return !outcome().equals("valid");
  }

  List<String> expected() throws IOException {
    Path file = folder().resolve(EXPECTED);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** Writes the workspace of the case. */
  void writeTo(Path workspace) throws IOException {
    copy(BASE, workspace);
    if (!rule.isEmpty()) {
      copy(folder(), workspace);
    }
  }

  private Path folder() {
    return ROOT.resolve(rule).resolve(name);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(from)) {
      files = tree.filter(Files::isRegularFile).map(from::relativize).sorted().toList();
    }
    for (Path file : files) {
      String name = file.toString();
      if (name.endsWith(DELETED)) {
        Files.delete(to.resolve(name.substring(0, name.length() - DELETED.length())));
      }
    }
    for (Path file : files) {
      String name = file.toString();
      if (!name.endsWith(DELETED) && !name.equals(EXPECTED)) {
        SmallWorkspace.write(to, name, expanded(Files.readAllBytes(from.resolve(file))));
      }
    }
  }

  /** Latin-1 keeps every byte as it is. */
  private static byte[] expanded(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return REPEAT
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  @Override
  public String toString() {
    return rule + "/" + name;
  }
}
