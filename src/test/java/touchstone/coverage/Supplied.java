package touchstone.coverage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files that are supplied beside the repository and never copied into it: labelled sentences, in
 * the folder that TOUCHSTONE_CORPORA names, and the checked article, in the folder that
 * TOUCHSTONE_ARTICLE names.
 */
public final class Supplied {

  private Supplied() {}

  /** Returns a file of public data, or skips the test. */
  public static Path data(String name) {
    return file("TOUCHSTONE_CORPORA", "../shared/data", name);
  }

  /** Returns the text of the dossier's article, or skips the test. */
  public static Path article() {
    return file("TOUCHSTONE_ARTICLE", "../shared/article", "alexa-bluetooth-multiroom.txt");
  }

  private static Path file(String variable, String usual, String name) {
    Path given = Path.of(Optional.ofNullable(System.getenv(variable)).orElse(usual));
    Path file = Files.isRegularFile(given) ? given : given.resolve(name);
    assumeTrue(
        Files.isRegularFile(file),
        () -> "skipped: " + name + " is not supplied (set " + variable + " to its folder)");
    return file;
  }
}
