package touchstone.cli.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import touchstone.store.CacheFolder;

/**
 * Where the results of former checks lie: in the user's folder for such things, never in a
 * workspace, which others clone.
 */
public final class CachePlace {

  /** A folder for the cache, or {@code off}. */
  public static final String VARIABLE = "TOUCHSTONE_CACHE";

  private CachePlace() {}

  /** Returns the cache of this build of the program; nothing if there is no place for one. */
  public static Optional<CacheFolder> of(Map<String, String> environment) {
    return folder(environment)
        .flatMap(folder -> build().map(build -> new CacheFolder(folder, build)));
  }

  /** Returns the folder that the environment names. */
  public static Optional<Path> folder(Map<String, String> environment) {
    String told = environment.getOrDefault(VARIABLE, "");
    if (told.equals("off")) {
      return Optional.empty();
    }
    return absolute(told, "")
        .or(() -> absolute(environment.get("XDG_CACHE_HOME"), "touchstone"))
        .or(() -> absolute(environment.get("LOCALAPPDATA"), "touchstone/cache"))
        .or(() -> absolute(environment.get("HOME"), ".cache/touchstone"));
  }

  /** A relative path would lie wherever the run happens to be. */
  private static Optional<Path> absolute(@Nullable String folder, String below) {
    if (folder == null || folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(folder)).filter(Path::isAbsolute).map(path -> path.resolve(below));
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /**
   * Returns what tells this build from every other: the program's file and a sum over its bytes.
   * Classes that lie about one by one change while they are worked on, and have no cache.
   */
  private static Optional<String> build() {
    try {
      Path program = Path.of(System.getProperty("java.class.path", ""));
      String name = String.valueOf(program.getFileName());
      boolean whole = name.startsWith("touchstone") && name.endsWith(".jar");
      return whole && Files.isRegularFile(program)
          ? Optional.of(
              "%s %s %s %s %s"
                  .formatted(
                      ToolVersion.tool().version(),
                      program.toRealPath(),
                      Files.size(program),
                      sum(program),
                      Runtime.version()))
          : Optional.empty();
    } catch (InvalidPathException | IOException unknown) {
      return Optional.empty();
    }
  }

  /** A release has the date of all its builds, and one changed letter leaves the size as it is. */
  private static long sum(Path program) throws IOException {
    try (FileChannel channel = FileChannel.open(program)) {
      CRC32 sum = new CRC32();
      sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      return sum.getValue();
    }
  }
}
