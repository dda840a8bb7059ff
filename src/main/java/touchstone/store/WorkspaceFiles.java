package touchstone.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.model.Excerpt;
import touchstone.model.Location;

/** The files below a workspace's folder: plain files only, links are not followed. */
final class WorkspaceFiles {

  private static final int LARGEST_TABLE = 32 * 1024 * 1024;
  private static final int LARGEST_TEXT = 1024 * 1024;

  private final Path root;
  private final Faults faults;

  WorkspaceFiles(Path root, Faults faults) {
    this.root = root;
    this.faults = faults;
  }

  /** Returns the path below the workspace's folder. */
  Path resolve(String first, String... more) {
    return root.resolve(Path.of(first, more));
  }

  /** Returns the name of a file in messages: from the workspace's folder, one visible line. */
  String nameOf(Path path) {
    String relative = root.relativize(path).toString().replace('\\', '/');
    return Excerpt.visible(relative).replace(":", "\\x3A");
  }

  /** Returns whether something of that name is there, whatever it is. */
  boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether the path is a folder and no link. */
  boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether the path is a link, wherever it leads. */
  boolean isLink(Path path) {
    return Files.isSymbolicLink(path);
  }

  /** Notes that a folder is missing, or that something else, such as a link, is in its place. */
  void reportNoFolder(Path path, String whenMissing) {
    if (exists(path)) {
      add(
          ReadingRule.NOT_A_PLAIN_FILE,
          path,
          "a link or a file, expected a folder; put the folder itself here");
    } else {
      add(ReadingRule.MISSING_FILE, path, whenMissing);
    }
  }

  /** Returns what is in a folder, by name, without hidden files; nothing if it is not there. */
  List<Path> list(Path folder) {
    if (!isFolder(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the text of a file that must be there. */
  Optional<TextFile> readNeeded(Path path, String remedy) {
    if (exists(path)) {
      return read(path);
    }
    add(ReadingRule.MISSING_FILE, path, "the file is missing; " + remedy);
    return Optional.empty();
  }

  /** Returns the text of a file, or nothing if it is not there or could not be read. */
  Optional<TextFile> read(Path path) {
    if (!exists(path)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      add(
          ReadingRule.NOT_A_PLAIN_FILE,
          path,
          "a link, a folder or a device, expected a plain file; put the file itself here");
      return Optional.empty();
    }
    int largest = nameOf(path).endsWith(".csv") ? LARGEST_TABLE : LARGEST_TEXT;
    // one byte more than allowed tells a file that grew while it was read
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        add(
            ReadingRule.FILE_TOO_LARGE,
            path,
            "larger than %s MiB; is this another file?".formatted(largest >> 20));
        return Optional.empty();
      }
      return Optional.of(new TextDecoder(nameOf(path), faults).decode(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Notes a fault that concerns the file as a whole. */
  void add(ReadingRule rule, Path path, String message) {
    faults.add(rule, Location.startOf(nameOf(path)), message);
  }
}
