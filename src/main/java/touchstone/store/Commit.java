package touchstone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts new texts into several files of a workspace, all or none.
 *
 * <p>Each text is first written beside its file. Then a journal that names the files appears,
 * whole: from now on the change is decided. Then each text is renamed over its file, and the
 * journal goes. Whoever finds a journal finishes the renaming; whoever finds new texts without a
 * journal takes them away. To be called under the workspace's lock.
 */
final class Commit {

  private static final String JOURNAL = ".touchstone.journal";
  private static final String NEW = ".touchstone-new";
  // what a journal may name, since a workspace from elsewhere may bring one
  private static final Pattern TARGET =
      Pattern.compile("claims/[a-z0-9-]{1,200}/(claims|corrections)\\.csv");

  private Commit() {}

  /**
   * Replaces the texts of these files.
   *
   * @param root the workspace's folder
   * @param texts the new texts by path from that folder
   * @throws IOException if the disk refuses; then all files are as they were, or all are new
   */
  static void replace(Path root, Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = root.resolve(text.getKey());
      AtomicFile.writeNew(beside(file), text.getValue());
      AtomicFile.keepPermissions(file, beside(file));
    }
    // renamed over whatever is there, be it a link that leads out of the workspace
    AtomicFile.writeNew(beside(root.resolve(JOURNAL)), String.join("\n", texts.keySet()) + "\n");
    AtomicFile.rename(beside(root.resolve(JOURNAL)), root.resolve(JOURNAL));
    finish(root, List.copyOf(texts.keySet()));
  }

  /** Finishes or takes back what a killed run has left. */
  static void recover(Path root) throws IOException {
    Path journal = root.resolve(JOURNAL);
    if (Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
      List<String> targets = new ArrayList<>(Files.readAllLines(journal));
      targets.removeIf(target -> !TARGET.matcher(target).matches());
      finish(root, targets);
    }
    for (Path folder : folders(root)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path left : files.filter(Commit::isLeftover).toList()) {
          Files.deleteIfExists(left);
        }
      }
    }
  }

  private static void finish(Path root, List<String> targets) throws IOException {
    for (String target : targets) {
      Path file = root.resolve(target);
      boolean inside =
          Files.isDirectory(root.resolve("claims"), LinkOption.NOFOLLOW_LINKS)
              && Files.isDirectory(file.resolveSibling(""), LinkOption.NOFOLLOW_LINKS);
      if (inside && Files.isRegularFile(beside(file), LinkOption.NOFOLLOW_LINKS)) {
        AtomicFile.rename(beside(file), file);
      }
    }
    Files.deleteIfExists(root.resolve(JOURNAL));
    AtomicFile.force(root);
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + NEW);
  }

  private static boolean isLeftover(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".")
        && (name.endsWith(NEW) || name.endsWith(AtomicFile.TEMPORARY))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> folders(Path root) throws IOException {
    List<Path> folders = new ArrayList<>(List.of(root));
    Path claims = root.resolve("claims");
    if (Files.isDirectory(claims, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> articles = Files.list(claims)) {
        articles
            .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
            .forEach(folders::add);
      }
    }
    return folders;
  }
}
