package touchstone.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.Location;

/**
 * The files below a workspace's folder: plain files only, links are not followed. Contents that
 * wait to be written are read in the place of what the disk holds.
 */
final class WorkspaceFiles {

  private static final int LARGEST_TABLE = 64 * 1024 * 1024;
  private static final int LARGEST_TEXT = 1024 * 1024;

  private final Path root;
  private final PendingFiles pending;
  private final Faults faults;
  private final @Nullable Seen seen;

  WorkspaceFiles(Path root, PendingFiles pending, Faults faults) {
    this(root, pending, faults, null);
  }

  private WorkspaceFiles(Path root, PendingFiles pending, Faults faults, @Nullable Seen seen) {
    this.root = root;
    this.pending = pending;
    this.faults = faults;
    this.seen = seen;
  }

  /**
   * Returns the same files for one reader among several.
   *
   * @param others the list of what is wrong with them
   * @param told takes in what the reader is told, if anybody wants to know
   */
  WorkspaceFiles reportingTo(Faults others, @Nullable Seen told) {
    return new WorkspaceFiles(root, pending, others, told);
  }

  /** Returns the path below the workspace's folder. */
  Path resolve(String first, String... more) {
    return root.resolve(Path.of(first, more));
  }

  private String relative(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /** Returns the name of a file in messages: from the workspace's folder, one visible line. */
  String nameOf(Path path) {
    return Excerpt.visible(relative(path)).replace(":", "\\x3A");
  }

  /** Returns whether something of that name is there, whatever it is. */
  boolean exists(Path path) {
    return pending.has(relative(path)) || Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether the path is a folder and no link. */
  boolean isFolder(Path path) {
    boolean folder =
        Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
            || (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && !pending.namesIn(relative(path)).isEmpty());
    note(path, folder ? "folder" : "no folder");
    return folder;
  }

  /** Returns whether the path is a link, wherever it leads. */
  boolean isLink(Path path) {
    boolean link = Files.isSymbolicLink(path);
    note(path, link ? "link" : "no link");
    return link;
  }

  private void note(Path path, String answer) {
    if (seen != null) {
      seen.add(relative(path), answer);
    }
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
    Set<String> waiting = pending.namesIn(relative(folder));
    List<String> names = new ArrayList<>(waiting);
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> entries = Files.list(folder)) {
        entries
            .map(path -> path.getFileName().toString())
            .filter(name -> !waiting.contains(name))
            .forEach(names::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    names.removeIf(name -> name.startsWith("."));
    Collections.sort(names);
    if (seen != null) { // a long list is put together only for who asks
      seen.add(relative(folder), String.join("/", names));
    }
    return names.stream().map(folder::resolve).toList();
  }

  /** Returns the text of a file that must be there. */
  Optional<TextFile> readNeeded(Path path, String remedy) {
    if (exists(path)) {
      return read(path);
    }
    note(path, "missing");
    add(ReadingRule.MISSING_FILE, path, "the file is missing; " + remedy);
    return Optional.empty();
  }

  /** Returns the text of a file, or nothing if it is not there or could not be read. */
  Optional<TextFile> read(Path path) {
    return bytes(path).map(bytes -> new TextDecoder(nameOf(path), faults).decode(bytes));
  }

  /** Takes note of a file as {@link #read} does, and does nothing with what is in it. */
  void touch(Path path) {
    bytes(path);
  }

  private Optional<byte[]> bytes(Path path) {
    if (!exists(path)) {
      note(path, "missing");
      return Optional.empty();
    }
    if (pending.has(relative(path))) {
      return limited(path, pending.content(relative(path)));
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      note(path, "no plain file");
      add(
          ReadingRule.NOT_A_PLAIN_FILE,
          path,
          "a link, a folder or a device, expected a plain file; put the file itself here");
      return Optional.empty();
    }
    // one byte more than allowed tells a file that grew while it was read
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      int most = largest(path) + 1;
      return limited(
          path,
          most <= LARGEST_TEXT + 1
              ? in.readNBytes(most)
              : WholeStream.read(in, Files.size(path), most));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private int largest(Path path) {
    return path.toString().endsWith(".csv") ? LARGEST_TABLE : LARGEST_TEXT;
  }

  private Optional<byte[]> limited(Path path, byte[] bytes) {
    if (seen != null) {
      seen.add(relative(path), "file");
      seen.add(bytes);
    }
    if (bytes.length > largest(path)) {
      add(
          ReadingRule.FILE_TOO_LARGE,
          path,
          "larger than %s MiB; is this another file?".formatted(largest(path) >> 20));
      return Optional.empty();
    }
    return Optional.of(bytes);
  }

  /** Notes a fault that concerns the file as a whole. */
  void add(ReadingRule rule, Path path, String message) {
    faults.add(rule, Location.startOf(nameOf(path)), message);
  }
}
