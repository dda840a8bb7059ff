package touchstone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a test has counted, for the table of src/docs/hardening.md: a line in a file of its own
 * under target/hardening, from which {@code src/build/HardeningFigures.java} fills the table.
 */
public final class Measured {

  private static final Path FOLDER = Path.of("target/hardening");

  private Measured() {}

  /**
   * Writes the figures of a test.
   *
   * @param item the row of the table, like {@code A1}
   * @param test the class that counted
   * @param part what of it, a word that orders the parts of a test
   * @param figures what it counted, in a few words
   */
  public static void write(String item, Class<?> test, String part, String figures) {
    try {
      Files.createDirectories(FOLDER);
      String name = String.join(".", item, test.getSimpleName(), part, "txt");
      Files.writeString(FOLDER.resolve(name), Objects.requireNonNull(figures) + "\n", UTF_8);
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }
}
