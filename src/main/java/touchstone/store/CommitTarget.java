package touchstone.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import touchstone.model.Digest;

/**
 * A file of a workspace that a change gives a new content, and the place where that content waits.
 *
 * <p>A content waits in the folder of its file, or, where that folder is still to be made, in the
 * nearest folder above that is there; its name then holds the way down.
 */
final class CommitTarget {

  /** How the names of contents that wait end. */
  static final String NEW = ".touchstone-new";

  /** How the name of a content ends that could not take its place. */
  static final String KEPT = ".touchstone-kept";

  /** What stands in a file's place where there is none. */
  static final String NOTHING = "new";

  // what a change may name, since a workspace from elsewhere may bring a journal
  private static final String ID = "[a-z0-9][a-z0-9-]{0,199}";
  private static final Pattern ALLOWED =
      Pattern.compile(
          "claims/ID/((claims|constraints|excluded|corrections)\\.csv|article\\.md|coverage\\.yaml)"
                  .replace("ID", ID)
              + "|evidence/(ID\\.md|(publishers|captures|quotes)\\.csv)".replace("ID", ID)
              + "|evidence/captures/ID/[a-z0-9][a-z0-9._-]{0,199}".replace("ID", ID)
              + "|touchstone\\.yaml|SHA256SUMS");

  private final Path root;
  private final String path;

  /**
   * Names a file of the workspace.
   *
   * @param path from the workspace's folder, with {@code /}
   */
  CommitTarget(Path root, String path) {
    this.root = root;
    this.path = path;
  }

  /** Returns whether a change may write a file of that path. */
  static boolean isAllowed(String path) {
    return ALLOWED.matcher(path).matches();
  }

  /** Returns the file. */
  Path file() {
    return root.resolve(path);
  }

  /** Returns the path from the workspace's folder. */
  String path() {
    return path;
  }

  /**
   * Returns the digest of what stands in the file's place, {@link #NOTHING} if nothing does.
   *
   * @throws FileSystemException if a link, a folder or a device does
   */
  String state() throws IOException {
    if (!hasPlainFolders() || !Files.exists(file(), LinkOption.NOFOLLOW_LINKS)) {
      return NOTHING;
    }
    if (!Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(path, null, "a link, a folder or a device, not a plain file");
    }
    return Digest.sha256(Files.readAllBytes(file()));
  }

  /** Returns whether all folders above the file are there, none of them a link. */
  private boolean hasPlainFolders() throws IOException {
    Path folder = root;
    for (String name : foldersAbove()) {
      folder = folder.resolve(name);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileSystemException(folder.toString(), null, "a link or a file, not a folder");
      }
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  private List<String> foldersAbove() {
    List<String> names = List.of(path.split("/", -1));
    return names.subList(0, names.size() - 1);
  }

  /** Returns the place for a content to wait in, as the folders are now. */
  Path beside() {
    String[] names = path.split("/", -1);
    int depth = names.length - 1;
    while (depth > 0 && !isPlainFolder(names, depth)) {
      depth--;
    }
    return beside(names, depth);
  }

  /** Returns the content that waits, wherever it does; nothing if none does. */
  Optional<Path> waiting() {
    String[] names = path.split("/", -1);
    for (int depth = names.length - 1; depth >= 0; depth--) {
      Path beside = beside(names, depth);
      if (isPlainFolder(names, depth) && Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(beside);
      }
    }
    return Optional.empty();
  }

  private Path beside(String[] names, int depth) {
    Path folder = root;
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      if (i < depth) {
        folder = folder.resolve(names[i]);
      } else {
        rest.append(rest.isEmpty() ? "." : "~").append(names[i]);
      }
    }
    return folder.resolve(rest + NEW);
  }

  private boolean isPlainFolder(String[] names, int depth) {
    Path folder = root;
    for (int i = 0; i < depth; i++) {
      folder = folder.resolve(names[i]);
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Puts a waiting content into its place, unless something else has come there since.
   *
   * @param base what is to stand there now; empty if nobody noted it
   * @return whether it is in its place; if not, it is kept beside the file that is
   */
  boolean place(Path waiting, String base) throws IOException {
    String now = state();
    if (now.equals(Digest.sha256(Files.readAllBytes(waiting)))) {
      AtomicFile.force(file().resolveSibling("")); // a run that was killed may not have
      Files.delete(waiting);
      return true;
    }
    if (!base.isEmpty() && !base.equals(now)) {
      keep(waiting);
      return false;
    }
    makeFolders();
    if (now.equals(NOTHING)) {
      return create(waiting);
    }
    AtomicFile.rename(waiting, file());
    return true;
  }

  /** A link is made only where nothing is, which a renaming does not look for. */
  private boolean create(Path waiting) throws IOException {
    try {
      Files.createLink(file(), waiting);
      AtomicFile.force(file().resolveSibling(""));
      Files.delete(waiting);
    } catch (FileAlreadyExistsException taken) {
      keep(waiting);
      return false;
    } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
      AtomicFile.rename(waiting, file());
    }
    return true;
  }

  private void keep(Path waiting) throws IOException {
    AtomicFile.rename(waiting, file().resolveSibling(file().getFileName() + KEPT));
  }

  /** Returns the folders above the file that are there, the workspace's first. */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>(List.of(root));
    Path folder = root;
    for (String name : foldersAbove()) {
      folder = folder.resolve(name);
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        folders.add(folder);
      }
    }
    return folders;
  }

  private void makeFolders() throws IOException {
    Path folder = root;
    for (String name : foldersAbove()) {
      Path next = folder.resolve(name);
      if (!Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(next);
        AtomicFile.force(folder);
      }
      folder = next;
    }
  }
}
