package touchstone.intake;

import java.util.Comparator;
import touchstone.model.Excerpt;

/**
 * Where in what is imported something stands.
 *
 * @param file the file's name
 * @param line from 1; 0 where the file as a whole is meant
 * @param pointer the value in a JSON text (RFC 6901), or empty
 */
public record Place(String file, int line, String pointer) {

  /** By file, then line; what stands in one line keeps its order. */
  static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::line);

  /** Returns the place of a whole file. */
  static Place of(String file) {
    return new Place(file, 0, "");
  }

  /** Returns the place of a line. */
  static Place line(String file, int line) {
    return new Place(file, line, "");
  }

  @Override
  public String toString() {
    String where = line == 0 ? file : file + ":" + line;
    return Excerpt.visible(pointer.isEmpty() ? where : where + " (" + pointer + ")");
  }
}
