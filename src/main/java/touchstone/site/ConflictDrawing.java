package touchstone.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Conflict;
import touchstone.model.Id;

/** Draws conflicts that hang together. */
final class ConflictDrawing {

  private static final int MARGIN = 18;
  private static final int BETWEEN_TWO = 4;
  private static final int TO_THE_MIDDLE = 3;
  private static final double SCALE = 14;

  private final ConflictGroup group;
  private final Map<Id, String> numbers;
  private final Set<Id> proving;
  private final List<int[]> ends = new ArrayList<>();
  private final List<Conflict> drawn = new ArrayList<>();
  private int places;

  ConflictDrawing(ConflictGroup group, Map<Id, String> numbers, Set<Id> proving) {
    this.group = group;
    this.numbers = numbers;
    this.proving = proving;
    this.places = group.claims().size();
    group.conflicts().forEach(this::connect);
  }

  /** A conflict of two is a line; a larger one is a place of its own with a line to each. */
  private void connect(Conflict conflict) {
    List<Integer> claims =
        conflict.claims().stream().distinct().map(group.claims()::indexOf).toList();
    if (claims.size() == 2) {
      join(conflict, claims.get(0), claims.get(1), BETWEEN_TWO);
    } else if (claims.size() > 2) {
      int middle = places;
      places++;
      claims.forEach(claim -> join(conflict, middle, claim, TO_THE_MIDDLE));
    }
  }

  private void join(Conflict conflict, int from, int to, int length) {
    ends.add(new int[] {from, to, length});
    drawn.add(conflict);
  }

  ConflictGraph.Drawing draw(Calendar calendar) {
    List<ConflictGraph.Dot> dots = GraphLayout.of(places, ends).dots(SCALE, MARGIN);
    int width = dots.stream().mapToInt(ConflictGraph.Dot::x).max().orElse(0) + MARGIN;
    int height = dots.stream().mapToInt(ConflictGraph.Dot::y).max().orElse(0) + MARGIN;
    List<ConflictGraph.Line> lines = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      lines.add(
          new ConflictGraph.Line(
              dots.get(ends.get(i)[0]),
              dots.get(ends.get(i)[1]),
              proving.contains(drawn.get(i).id()) ? "proof" : "edge"));
    }
    List<ConflictGraph.Node> nodes = new ArrayList<>();
    for (int i = 0; i < group.claims().size(); i++) {
      nodes.add(
          new ConflictGraph.Node(dots.get(i), numbers.getOrDefault(group.claims().get(i), "")));
    }
    return new ConflictGraph.Drawing(
        words(calendar), width, height, lines, dots.subList(nodes.size(), places), nodes);
  }

  private String words(Calendar calendar) {
    return "%s in %s; the table of statements says which."
        .formatted(
            calendar.count(group.claims().size(), "statement", "statements"),
            calendar.count(group.conflicts().size(), "conflict", "conflicts"));
  }
}
