package touchstone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Public test data that others made, which is not copied into the repository. A test that needs a
 * file that is not there is skipped, and says so.
 */
public final class Corpora {

  private static final Path ROOT =
      Path.of(Optional.ofNullable(System.getenv("TOUCHSTONE_CORPORA")).orElse("../shared/data"));

  private Corpora() {}

  /** Returns the file, or skips the test. */
  public static Path file(String name) {
    Path file = ROOT.resolve(name);
    assumeTrue(
        Files.isRegularFile(file),
        () -> "skipped: " + name + " is not supplied (set TOUCHSTONE_CORPORA to its folder)");
    return file;
  }
}
