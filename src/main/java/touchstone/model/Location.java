package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file of the workspace, as SARIF counts it.
 *
 * @param file path from the workspace's folder, with {@code /} on every system
 * @param line from 1
 * @param column from 1, in Unicode code points
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  /** Returns the first character of a file, for what concerns the file as a whole. */
  public static Location startOf(String file) {
    return new Location(file, 1, 1);
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
    return byLine == 0 ? Integer.compare(column, other.column) : byLine;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Location place
        && line == place.line
        && column == place.column
        && file.equals(place.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + line) + column;
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
