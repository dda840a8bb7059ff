package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import touchstone.model.Digest;

/**
 * All that is in a folder.
 *
 * @param all by path from the folder
 */
record Remains(SortedMap<String, Left> all) {

  /**
   * A file or a folder.
   *
   * @param folder whether it is one
   * @param content of a file
   * @param mode its permissions, like {@code rw-r--r--}
   */
  record Left(boolean folder, byte[] content, String mode) {}

  /** Reads a folder. */
  static Remains of(Path folder) throws IOException {
    SortedMap<String, Left> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(one -> !one.equals(folder)).toList()) {
        boolean inside = Files.isDirectory(path);
        all.put(
            folder.relativize(path).toString(),
            new Left(
                inside,
                inside ? new byte[0] : Files.readAllBytes(path),
                PosixFilePermissions.toString(Files.getPosixFilePermissions(path))));
      }
    }
    return new Remains(all);
  }

  /** Makes a folder that holds all of it. */
  void write(Path folder) throws IOException {
    Files.createDirectory(folder);
    for (Map.Entry<String, Left> one : all.entrySet()) {
      Path path = folder.resolve(one.getKey());
      if (one.getValue().folder()) {
        Files.createDirectory(path);
      } else {
        Files.write(path, one.getValue().content());
      }
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(one.getValue().mode()));
    }
  }

  /** Takes a folder away with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Returns permissions and digest of every file and folder. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    all.forEach(
        (path, left) ->
            digests.put(
                path,
                left.mode() + " " + (left.folder() ? "folder" : Digest.sha256(left.content()))));
    return digests;
  }

  /** Returns the same of everything but what is hidden. */
  SortedMap<String, String> records() {
    SortedMap<String, String> records = digests();
    records.keySet().removeIf(path -> ("/" + path).contains("/."));
    return records;
  }
}
