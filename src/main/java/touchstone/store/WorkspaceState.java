package touchstone.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a workspace look like from outside, to tell that one changed without reading
 * any.
 *
 * @param files size and time of every file of the records, by path
 */
public record WorkspaceState(SortedMap<String, String> files) {

  private static final String CAPTURES = "evidence/captures";

  /**
   * Looks at the files. What is hidden, or in a hidden folder, is none of the records, nor are the
   * copies of sources in {@code evidence/captures}; a link is looked at, not followed.
   *
   * @param root the workspace's folder
   */
  public static WorkspaceState of(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (String part : new String[] {"touchstone.yaml", "claims", "evidence"}) {
      if (Files.exists(root.resolve(part))) {
        Files.walkFileTree(root.resolve(part), new Look(root, files));
      }
    }
    return new WorkspaceState(files);
  }

  /** Notes what it passes. */
  private static final class Look extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedMap<String, String> files;

    Look(Path root, SortedMap<String, String> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean records = !isHidden(folder) && !folder.equals(root.resolve(CAPTURES));
      return records ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        files.put(
            root.relativize(file).toString(),
            attributes.size() + " " + attributes.lastModifiedTime().toMillis());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE; // taken away while we look, which the next look tells
    }
  }
}
