package touchstone.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A part of the table of speeds, that can be measured by itself. */
interface Trial {

  /** Returns its name on the command line. */
  String id();

  /**
   * Measures.
   *
   * @param work a folder of its own for what it needs, which is there and empty
   * @param turns how many turns are wanted; slow work may take fewer
   * @return its lines, none if a program that it needs is not installed
   */
  List<Row> rows(Path work, int turns) throws IOException, InterruptedException;
}
