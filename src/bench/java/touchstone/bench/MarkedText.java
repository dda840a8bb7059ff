package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a document that is written by a program, between two marks. */
final class MarkedText {

  private static final String BEGIN = "<!-- measured: begin -->\n";
  private static final String END = "<!-- measured: end -->\n";

  private MarkedText() {}

  /**
   * Puts a text between the marks of that file.
   *
   * @throws IllegalStateException if the marks are not there
   */
  static void replace(Path file, String text) throws IOException {
    String all = Files.readString(file);
    int begin = all.indexOf(BEGIN);
    int end = all.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(file + " has no place for what was measured");
    }
    Files.writeString(
        file, all.substring(0, begin + BEGIN.length()) + "\n" + text + "\n" + all.substring(end));
  }
}
