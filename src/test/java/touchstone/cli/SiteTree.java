package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import touchstone.model.Digest;

/** What is in a published site. */
final class SiteTree {

  private SiteTree() {}

  /** The digest of every file, by its path. */
  static Map<String, String> of(Path site) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(site)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        digests.put(
            site.relativize(path).toString().replace('\\', '/'),
            Digest.sha256(Files.readAllBytes(path)));
      }
    }
    return digests;
  }

  /** Everything hidden in a folder itself: locks and what killed runs left. */
  static List<String> hiddenIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
