package touchstone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are supplied from outside the repository and never copied into it: public test data,
 * and the text of the checked article. A test that needs one that is not there is skipped.
 */
public final class SharedData {

  private static final Path ROOT = Path.of(System.getProperty("touchstone.shared", "../shared"));

  private SharedData() {}

  /** Returns the file, or skips the test. */
  public static Path file(String name) {
    Path file = ROOT.resolve(name);
    assumeTrue(
        Files.isRegularFile(file),
        () -> "skipped: " + name + " is not supplied (set -Dtouchstone.shared=DIR)");
    return file;
  }
}
