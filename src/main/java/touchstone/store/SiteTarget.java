package touchstone.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a folder may be replaced by a site: only nothing, an empty folder, or a site of ours. */
final class SiteTarget {

  /** The file that every site has. */
  static final String MARK = "site.json";

  private static final int NAMED = 3;

  private SiteTarget() {}

  /**
   * Returns the real folder that is meant, links resolved, whether or not it is there yet.
   *
   * @throws ForeignFolderException if a site must not stand there
   */
  static Path locate(Path target, Path workspace) throws IOException {
    Path real = real(target.toAbsolutePath().normalize());
    Path root = workspace.toRealPath();
    if (root.startsWith(real)) {
      throw new ForeignFolderException(
          target
              + " is the workspace or holds it, and publishing replaces the folder; name another"
              + " with --to");
    }
    for (String name : List.of("claims", "evidence")) {
      if (real.startsWith(root.resolve(name)) || real.startsWith(real(root.resolve(name)))) {
        throw new ForeignFolderException(
            target + " lies among the records, in " + name + "; name another folder with --to");
      }
    }
    requireNoOthersPlace(target, real, root);
    return real;
  }

  /** What is hidden belongs to other programs, and the settings' name to the settings. */
  private static void requireNoOthersPlace(Path target, Path real, Path root) throws IOException {
    if (!real.startsWith(root)) {
      return;
    }
    String first = root.relativize(real).getName(0).toString();
    if (first.startsWith(".") || first.equals("touchstone.yaml")) {
      throw new ForeignFolderException(
          target
              + " is the place of "
              + (first.startsWith(".") ? "another program's files" : "the settings")
              + "; name another folder with --to");
    }
  }

  private static Path real(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path.toRealPath();
    }
    Path parent = path.getParent();
    if (parent == null) {
      throw new FileSystemException(path.toString(), null, "no such file or folder");
    }
    return real(parent).resolve(path.getFileName());
  }

  /** Checks what is there now. */
  static void requireReplaceable(Path target) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new ForeignFolderException(
          target + " is a file, expected a folder; name another with --to");
    }
    if (FolderTree.isEmpty(target)) {
      return;
    }
    DigestList list = DigestList.isIn(target) ? DigestList.read(target) : null;
    if (list == null || !list.unreadable().isEmpty() || !list.digests().containsKey(MARK)) {
      throw new ForeignFolderException(
          target
              + " holds files and is no site of Touchstone's, and publishing replaces the folder;"
              + " name another with --to, or empty it yourself");
    }
    requireNothingElse(target, list);
  }

  private static void requireNothingElse(Path target, DigestList list) throws IOException {
    List<String> others = new ArrayList<>(FolderTree.files(target));
    others.removeIf(file -> file.equals(DigestList.NAME) || list.digests().containsKey(file));
    if (!others.isEmpty()) {
      throw new ForeignFolderException(
          "%s holds %s that Touchstone did not write (%s%s), and publishing would delete %s; move %s"
                  .formatted(
                      target,
                      others.size() == 1 ? "a file" : "files",
                      others.stream().limit(NAMED).collect(Collectors.joining(", ")),
                      others.size() > NAMED ? " and others" : "",
                      others.size() == 1 ? "it" : "them",
                      others.size() == 1 ? "it elsewhere" : "them elsewhere")
              + ", or name another folder with --to");
    }
  }
}
