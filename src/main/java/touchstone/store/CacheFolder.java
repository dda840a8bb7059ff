package touchstone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import touchstone.model.Digest;

/**
 * The folder outside of any workspace where results lie that are found again: a file for each
 * workspace and each build of the program. It may be taken away at any time. What the disk refuses
 * is done without: a cache that cannot be read is empty, one that cannot be written stays as it is.
 */
public final class CacheFolder {

  private static final String ENDING = ".check";

  /** The folder may be one that somebody named who keeps other files there. */
  private static final Pattern OURS =
      Pattern.compile(
          "[0-9a-f]{32}" + Pattern.quote(ENDING) + "|new-.*" + Pattern.quote(AtomicFile.TEMPORARY));

  private static final long LARGEST = 256L << 20;
  private static final long LARGEST_IN_ALL = 1024L << 20;
  private static final int MOST = 50;

  private final Path folder;
  private final String build;

  /**
   * Keeps results in that folder.
   *
   * @param build what tells this build of the program from every other
   */
  public CacheFolder(Path folder, String build) {
    this.folder = folder;
    this.build = build;
  }

  /** Returns what tells this build of the program from every other. */
  String build() {
    return build;
  }

  /** Returns what is known of a workspace. */
  CheckPack read(Path workspace) {
    try {
      Path file = file(workspace);
      boolean usable =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
      return usable ? CheckPack.ofBytes(Files.readAllBytes(file)) : CheckPack.EMPTY;
    } catch (IOException unreadable) {
      return CheckPack.EMPTY;
    }
  }

  /** Writes what is known of a workspace, whole or not at all, and takes the oldest files away. */
  void write(Path workspace, CheckPack known) {
    byte[] bytes = known.toBytes();
    if (bytes.length > LARGEST) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "new-", AtomicFile.TEMPORARY);
      try {
        Files.write(temporary, bytes);
        Files.move(
            temporary,
            file(workspace),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      clear();
    } catch (IOException | UncheckedIOException refused) {
      // the next run does without it, too
    }
  }

  private Path file(Path workspace) throws IOException {
    return folder.resolve(
        Digest.sha256(workspace.toRealPath() + "\n" + build).substring(0, 32) + ENDING);
  }

  private record Aged(Path path, long modified, long bytes) {}

  /** Keeps the newest files; of those that another run is writing only what a killed one left. */
  private void clear() throws IOException {
    List<Aged> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path path : entries.toList()) {
        if (OURS.matcher(path.getFileName().toString()).matches()) {
          files.add(new Aged(path, Files.getLastModifiedTime(path).toMillis(), Files.size(path)));
        }
      }
    }
    files.sort(Comparator.comparing(Aged::modified).reversed());
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      bytes += files.get(i).bytes();
      if (i >= MOST || bytes > LARGEST_IN_ALL) {
        Files.deleteIfExists(files.get(i).path());
      }
    }
  }
}
