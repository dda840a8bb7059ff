package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Commands that write, and a workspace in which each of them has something to do. */
final class WritingCommands {

  /** A saved page to add. */
  static final String PAGE =
      "<!doctype html><html lang=en><title>A look</title>"
          + "<link rel=canonical href=https://gazette.example.com/look><p>We counted three modes.</p>";

  private WritingCommands() {}

  /** Returns what each is told, by its name. */
  static Map<String, List<String>> all(Path page) {
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("accept", List.of("accept", "two-modes", "--by", "me"));
    commands.put(
        "claim add", List.of("claim", "add", "more", "--text", "More.", "--kind", "event"));
    commands.put("claim rename", List.of("claim", "rename", "night-mode", "night"));
    commands.put("add", add(page.toString()));
    commands.put("publish", List.of("publish", "--awaiting-review"));
    return commands;
  }

  /** Returns how a page is added: a file, or an address to fetch it from. */
  static List<String> add(String page) {
    return List.of(
        "add",
        page,
        "--claim",
        "two-modes",
        "--stance",
        "contradicts",
        "--quote",
        "three modes",
        "--why",
        "It counts three.");
  }

  /** Makes a workspace of that name in a folder, and {@code page.html} beside it. */
  static Path workspace(Path folder, String name) throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    Path workspace = Files.createDirectory(folder.resolve(name));
    SmallWorkspace.write(workspace, files);
    Files.writeString(folder.resolve("page.html"), PAGE);
    return workspace;
  }

  /** Returns what is hidden in a workspace: locks, journals, contents that wait. */
  static List<String> hidden(Path workspace) throws IOException {
    try (Stream<Path> paths = Files.walk(workspace)) {
      return paths
          .map(path -> workspace.relativize(path).toString())
          .filter(name -> name.startsWith(".") || name.contains("/."))
          .filter(name -> !name.equals(".gitignore"))
          .toList();
    }
  }
}
