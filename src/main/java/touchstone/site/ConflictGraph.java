package touchstone.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Conflict;
import touchstone.model.Contradictions;
import touchstone.model.Id;
import touchstone.model.Strength;

/**
 * The hard conflicts as drawings: statements are numbered circles, conflicts are lines between
 * them, and a conflict of three or more meets in a dot.
 *
 * @param drawings one for all that hangs together, the largest first
 */
record ConflictGraph(List<Drawing> drawings) {

  /** With more statements than that a drawing shows nothing any more. */
  private static final int MOST = 80;

  /**
   * What hangs together.
   *
   * @param words what is drawn
   * @param width in pixels
   * @param height in pixels
   * @param lines the conflicts
   * @param dots where the lines of one conflict meet
   * @param nodes the statements
   */
  record Drawing(
      String words, int width, int height, List<Line> lines, List<Dot> dots, List<Node> nodes) {}

  /**
   * A line, or one of those that make up a conflict.
   *
   * @param from where it begins
   * @param to where it ends
   * @param style {@code proof} if the proof of the floor uses it, otherwise {@code edge}
   */
  record Line(Dot from, Dot to, String style) {}

  /**
   * A place in a drawing.
   *
   * @param x from the left
   * @param y from above
   */
  record Dot(int x, int y) {}

  /**
   * A statement.
   *
   * @param at where
   * @param number its number
   */
  record Node(Dot at, String number) {}

  /** Copies the list. */
  ConflictGraph {
    drawings = List.copyOf(drawings);
  }

  /**
   * Draws the minimal hard conflicts.
   *
   * @param numbers of the statements in them
   * @param proving the conflicts that the proof uses
   */
  static ConflictGraph of(
      Contradictions found, Map<Id, String> numbers, Set<Id> proving, Calendar calendar) {
    if (numbers.size() > MOST) {
      return new ConflictGraph(List.of());
    }
    List<Conflict> conflicts =
        found.conflicts(Strength.HARD).stream().filter(Conflict::isMinimal).toList();
    return new ConflictGraph(
        ConflictGroup.of(conflicts, List.copyOf(numbers.keySet())).stream()
            .map(group -> new ConflictDrawing(group, numbers, proving).draw(calendar))
            .toList());
  }
}
