package touchstone.model;

import java.util.Comparator;

/**
 * A place in a file of the workspace, as SARIF counts it.
 *
 * @param file path from the workspace's folder, with {@code /} on every system
 * @param line from 1
 * @param column from 1, in Unicode code points
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** Returns the first character of a file, for what concerns the file as a whole. */
  public static Location startOf(String file) {
    return new Location(file, 1, 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
