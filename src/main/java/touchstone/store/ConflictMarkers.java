package touchstone.store;

import java.util.BitSet;

/**
 * What Git leaves in a file when a merge was not finished. Neither side of such a passage is data:
 * its lines are emptied, so that the rest of the file is read where it stands.
 */
final class ConflictMarkers {

  private static final String OURS = "<<<<<<<";
  private static final String BASE = "|||||||";
  private static final String PARTING = "=======";
  private static final String THEIRS = ">>>>>>>";
  private static final String OPENINGS = "<|=>";

  private ConflictMarkers() {}

  /**
   * A file whose unfinished merges were taken out.
   *
   * @param file the file, with those lines empty
   * @param emptied the numbers of those lines, from 1
   */
  record Cleared(TextFile file, BitSet emptied) {}

  /** Returns the file without its unfinished merges, and notes each as a fault. */
  static Cleared clear(TextFile file, Faults faults) {
    BitSet emptied = new BitSet();
    int line = 1;
    while (line <= file.lines()) {
      int last = lastLineOfConflict(file, line);
      if (last >= line) {
        faults.add(
            ReadingRule.CONFLICT_MARKER,
            file.atLine(line),
            "a merge was left unfinished in lines %s to %s; keep one side and take the marks out"
                .formatted(line, last));
        emptied.set(line, last + 1);
      }
      line = Math.max(line, last) + 1;
    }
    return new Cleared(emptied.isEmpty() ? file : without(file, emptied), emptied);
  }

  /** Returns the last line of the conflict that begins here, or 0 if none does. */
  private static int lastLineOfConflict(TextFile file, int first) {
    if (OPENINGS.indexOf(file.firstOf(first)) < 0) {
      return 0;
    }
    String opening = file.line(first);
    if (!isMarker(opening)) {
      return 0;
    }
    if (begins(opening, OURS)) {
      for (int line = first + 1; line <= file.lines(); line++) {
        String candidate = file.line(line);
        if (begins(candidate, THEIRS)) {
          return line;
        }
        if (begins(candidate, OURS)) {
          return line - 1;
        }
      }
    }
    return first;
  }

  private static boolean isMarker(String line) {
    return begins(line, OURS) || begins(line, BASE) || line.equals(PARTING) || begins(line, THEIRS);
  }

  private static boolean begins(String line, String marker) {
    return line.equals(marker) || line.startsWith(marker + " ");
  }

  private static TextFile without(TextFile file, BitSet emptied) {
    StringBuilder kept = new StringBuilder(file.text().length());
    for (int line = 1; line <= file.lines(); line++) {
      kept.append(emptied.get(line) ? "" : file.line(line));
      if (line < file.lines()) {
        kept.append('\n');
      }
    }
    return TextFile.of(file.name(), kept.toString());
  }
}
