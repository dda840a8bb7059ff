package touchstone.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Contents of files that are not written yet, by path from the workspace's folder with {@code /}:
 * what a reader is to find in the place of what the disk holds.
 */
final class PendingFiles {

  /** Nothing waits to be written. */
  static final PendingFiles NONE = new PendingFiles(new TreeMap<>());

  private final SortedMap<String, byte[]> contents;

  private PendingFiles(SortedMap<String, byte[]> contents) {
    this.contents = Collections.unmodifiableSortedMap(contents);
  }

  /**
   * Returns these contents with one more, or with another for a path that is there.
   *
   * @param content not to be changed by the caller any more
   */
  PendingFiles with(String path, byte[] content) {
    SortedMap<String, byte[]> more = new TreeMap<>(contents);
    more.put(path, content);
    return new PendingFiles(more);
  }

  /** Returns the contents by path. */
  SortedMap<String, byte[]> contents() {
    return contents;
  }

  /** Returns whether a file of that path waits. */
  boolean has(String path) {
    return contents.containsKey(path);
  }

  /** Returns the content that waits for a path. */
  byte[] content(String path) {
    byte[] content = contents.get(path);
    if (content == null) {
      throw new IllegalArgumentException("nothing waits for " + path);
    }
    return Arrays.copyOf(content, content.length);
  }

  /** Returns the names of what waits in a folder: files, and folders with something in them. */
  SortedSet<String> namesIn(String folder) {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    SortedSet<String> names = new TreeSet<>();
    for (String path : contents.tailMap(prefix).keySet()) {
      if (!path.startsWith(prefix)) {
        break;
      }
      String rest = path.substring(prefix.length());
      int slash = rest.indexOf('/');
      names.add(slash < 0 ? rest : rest.substring(0, slash));
    }
    return names;
  }
}
