package touchstone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines with gaps: a line that is nothing but {@code …} stands for any number of lines, one within
 * a line for any characters.
 */
final class Elided {

  static final String GAP = "…";

  private Elided() {}

  /** Returns whether the real lines are what the shown ones say. */
  static boolean matches(List<String> shown, List<String> real) {
    List<List<String>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : shown) {
      if (line.equals(GAP)) {
        pieces.add(new ArrayList<>());
      } else {
        pieces.get(pieces.size() - 1).add(line);
      }
    }
    int last = pieces.size() - 1;
    if (last == 0) {
      return shown.size() == real.size() && fits(shown, real, 0);
    }
    if (!fits(pieces.get(0), real, 0)) {
      return false;
    }
    int from = pieces.get(0).size();
    for (List<String> piece : pieces.subList(1, last)) {
      while (!fits(piece, real, from)) {
        if (from++ >= real.size()) {
          return false;
        }
      }
      from += piece.size();
    }
    int end = real.size() - pieces.get(last).size();
    return end >= from && fits(pieces.get(last), real, end);
  }

  private static boolean fits(List<String> piece, List<String> real, int from) {
    if (from + piece.size() > real.size()) {
      return false;
    }
    for (int i = 0; i < piece.size(); i++) {
      if (!fits(piece.get(i), real.get(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String shown, String real) {
    if (!shown.contains(GAP)) {
      return shown.equals(real);
    }
    StringBuilder pattern = new StringBuilder();
    for (String piece : shown.split(GAP, -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
    }
    return Pattern.matches(pattern.toString(), real);
  }
}
