package touchstone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Public test data that others made, which is not copied into the repository: supplied in a folder,
 * or part of a published package that {@code verify} has fetched. A test that needs a file that is
 * not there is skipped, and says so.
 */
public final class Corpora {

  private static final Path ROOT =
      Path.of(Optional.ofNullable(System.getenv("TOUCHSTONE_CORPORA")).orElse("../shared/data"));

  private Corpora() {}

  /** Returns a file of the folder, or skips the test. */
  public static Path file(String name) {
    Path file = ROOT.resolve(name);
    assumeTrue(
        Files.isRegularFile(file),
        () -> "skipped: " + name + " is not supplied (set TOUCHSTONE_CORPORA to its folder)");
    return file;
  }

  /** Returns a folder below it, or skips the test. */
  public static Path folder(String name) {
    Path folder = ROOT.resolve(name);
    assumeTrue(
        Files.isDirectory(folder),
        () -> "skipped: " + name + " is not supplied (set TOUCHSTONE_CORPORA to its folder)");
    return folder;
  }

  /** Returns a file or folder of a package of npm, or skips the test. */
  public static Path npm(String name) {
    return fetched(Path.of("target/npm/node_modules").resolve(name));
  }

  /** Returns whether a package of npm has been fetched. */
  public static boolean hasNpm(String name) {
    return Files.isDirectory(Path.of("target/npm/node_modules").resolve(name));
  }

  /** Returns a file of a package of Debian, or skips the test. */
  public static Path debian(String name) {
    return fetched(Path.of("target/deb").resolve(name));
  }

  private static Path fetched(Path path) {
    assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there, see verify");
    return path;
  }
}
