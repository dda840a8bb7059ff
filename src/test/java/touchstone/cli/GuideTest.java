package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every session of the guide, run in a workspace of its own from a page's top to its end. {@code
 * mvn test -Dtest=GuideTest -Dgolden.update=true} writes what came out into the pages where it is
 * something else; look at the difference before you keep it.
 */
class GuideTest {

  static final Path GUIDE = Path.of("src/docs/guide");
  private static final Path EXAMPLE = GUIDE.resolve("example");
  private static final List<String> PRIVATE =
      List.of("site/", ".git/", ".touchstone.lock", "evidence/captures/");
  private static final FileTime SAVED = FileTime.from(Instant.parse("2026-11-25T09:30:00Z"));
  private static final String FIRST = "first-workspace.md";

  @TempDir private Path temporary;

  static List<GuidePage> pages() throws IOException {
    List<GuidePage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(GUIDE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        pages.add(GuidePage.read(file));
      }
    }
    return pages;
  }

  static List<GuidePage> pagesWithSessions() throws IOException {
    return pages().stream()
        .filter(page -> page.blocks().stream().anyMatch(b -> b.language().equals("console")))
        .toList();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (PRIVATE.stream().noneMatch(name::startsWith)) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }

  /** The folder that a page begins in: empty, or with the workspace that the first page leaves. */
  private Path begin(GuidePage page) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("kettle"));
    if (!page.setting("workspace").equals("empty")) {
      differences(GuidePage.read(GUIDE.resolve(FIRST)), folder);
    }
    return folder;
  }

  /** Runs a page; returns the blocks that should be different, with what they should be. */
  private Map<GuidePage.Block, List<String>> differences(GuidePage page, Path folder)
      throws IOException {
    Map<GuidePage.Block, List<String>> differences = new LinkedHashMap<>();
    try (GuideWeb web = new GuideWeb()) {
      GuideShell shell = new GuideShell(folder, web);
      for (GuidePage.Block block : page.blocks()) {
        List<String> real = real(shell, web, block);
        if (!real.equals(block.lines())) {
          differences.put(block, real);
        }
      }
    }
    return differences;
  }

  private static List<String> real(GuideShell shell, GuideWeb web, GuidePage.Block block)
      throws IOException {
    if (block.language().equals("console")) {
      return session(shell, block);
    }
    if (!block.directive("file").isEmpty()) {
      Path file = shell.folder().resolve(block.directive("file"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, block.text());
      Files.setLastModifiedTime(file, SAVED);
    }
    if (!block.directive("appended").isEmpty()) {
      Path file = shell.folder().resolve(block.directive("appended"));
      Files.writeString(file, block.text(), StandardOpenOption.APPEND);
    }
    if (!block.directive("served").isEmpty()) {
      web.serve(block.directive("served"), block.text());
    }
    if (!block.directive("shows").isEmpty()) {
      List<String> real = Files.readAllLines(shell.folder().resolve(block.directive("shows")));
      return Elided.matches(block.lines(), real) ? block.lines() : real;
    }
    return block.lines();
  }

  private static List<String> session(GuideShell shell, GuidePage.Block block) throws IOException {
    List<String> real = new ArrayList<>();
    List<String> typed = GuideShell.typed(block.directive("typed"));
    List<String> lines = block.lines();
    for (int i = 0; i < lines.size(); i++) {
      String command = lines.get(i);
      assertTrue(command.startsWith("$ "), "line " + (block.at() + i) + " begins no command");
      List<String> shown =
          lines.subList(i + 1, lines.size()).stream()
              .takeWhile(line -> !line.startsWith("$ "))
              .toList();
      List<String> out = shell.run(command.substring(2), typed).lines().toList();
      real.add(command);
      real.addAll(Elided.matches(shown, out) ? shown : out);
      i += shown.size();
      boolean told = i + 1 < lines.size() && lines.get(i + 1).equals("$ echo $?");
      if (shell.code() != 0 && !told && !command.equals("$ echo $?")) {
        real.add("$ echo $?");
        real.add("" + shell.code());
      }
    }
    return real;
  }

  @ParameterizedTest
  @MethodSource("pagesWithSessions")
  void showsWhatHappens(GuidePage page) throws IOException {
    Path folder = begin(page);
    Map<GuidePage.Block, List<String>> differences = differences(page, folder);
    if (Boolean.getBoolean("golden.update")) {
      page.write(differences);
      differences.clear();
    }
    for (Map.Entry<GuidePage.Block, List<String>> difference : differences.entrySet()) {
      assertEquals(
          String.join("\n", difference.getValue()),
          String.join("\n", difference.getKey().lines()),
          page + ", block at line " + difference.getKey().at());
    }
    if (page.toString().equals(FIRST)) {
      holdExample(folder);
    }
  }

  /** The example that the other pages begin with is what the first page leaves. */
  private static void holdExample(Path folder) throws IOException {
    Map<String, String> left = files(folder);
    if (Boolean.getBoolean("golden.update")) {
      SmallWorkspace.write(EXAMPLE, left);
    }
    assertEquals(left, files(EXAMPLE));
  }

  @Test
  void noticesEveryLineThatIsNotSo() {
    List<String> real = List.of("a", "b 1", "c", "d");
    for (List<String> right :
        List.of(
            real,
            List.of("…"),
            List.of("a", "…"),
            List.of("…", "d"),
            List.of("a", "…", "c", "d"),
            List.of("a", "b …", "…", "d"),
            List.of("…", "b 1", "c", "…"))) {
      assertTrue(Elided.matches(right, real), right.toString());
    }
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("a"),
            List.of("b 1", "…"),
            List.of("…", "c"),
            List.of("a", "…", "a", "…"),
            List.of("a", "…", "b 1", "d"),
            List.of("a", "b …", "d"),
            List.of("…", "c", "…", "b 1", "…"),
            List.of("a", "b 1", "c", "d", "d"))) {
      assertTrue(!Elided.matches(wrong, real), wrong.toString());
    }
  }
}
