package touchstone.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text of this room that comes with the program. */
final class Resource {

  private static final String FOLDER = "/touchstone/coverage/";

  private Resource() {}

  /**
   * Returns the lines of a resource that are neither empty nor a remark.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
