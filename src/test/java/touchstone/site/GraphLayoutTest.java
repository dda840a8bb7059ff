package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A drawing is the same every time, and no circle lies on another. */
class GraphLayoutTest {

  private static final int DIAMETER = 27;
  private static final int MARGIN = 18;
  private static final double SCALE = 14;

  /** A connected graph: a tree and some more lines. */
  private static List<int[]> lines(int nodes, Random random) {
    List<int[]> lines = new ArrayList<>();
    for (int i = 1; i < nodes; i++) {
      lines.add(new int[] {random.nextInt(i), i, 3 + random.nextInt(2)});
    }
    for (int i = 0; i < nodes / 2 && nodes > 2; i++) {
      int from = random.nextInt(nodes - 1);
      lines.add(new int[] {from, from + 1, 4});
    }
    return lines;
  }

  private static double nearest(List<ConflictGraph.Dot> dots) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < dots.size(); i++) {
      for (int j = 0; j < i; j++) {
        nearest =
            Math.min(
                nearest,
                Math.hypot(dots.get(i).x() - dots.get(j).x(), dots.get(i).y() - dots.get(j).y()));
      }
    }
    return nearest;
  }

  @Test
  void keepsCirclesApart() {
    Random random = new Random(20261125);
    for (int round = 0; round < 60; round++) {
      int nodes = 1 + random.nextInt(40);
      List<int[]> lines = lines(nodes, random);
      List<ConflictGraph.Dot> dots = GraphLayout.of(nodes, lines).dots(SCALE, MARGIN);
      assertEquals(nodes, dots.size());
      assertTrue(nearest(dots) > DIAMETER, round + ": " + nodes + " nodes, " + dots);
      assertEquals(dots, GraphLayout.of(nodes, lines).dots(SCALE, MARGIN));
    }
  }

  @Test
  void keepsEvenAStarOfEightyApart() {
    List<int[]> lines = new ArrayList<>();
    for (int i = 1; i < 80; i++) {
      lines.add(new int[] {0, i, 4});
    }
    List<ConflictGraph.Dot> dots = GraphLayout.of(80, lines).dots(SCALE, MARGIN);
    assertTrue(nearest(dots) > DIAMETER, "nearest " + nearest(dots));
    assertTrue(dots.stream().allMatch(dot -> dot.x() >= MARGIN && dot.y() >= MARGIN));
  }

  @Test
  void isWiderThanHigh() {
    List<int[]> chain = List.of(new int[] {0, 1, 4}, new int[] {1, 2, 4}, new int[] {2, 3, 4});
    List<ConflictGraph.Dot> dots = GraphLayout.of(4, chain).dots(SCALE, MARGIN);
    int width = dots.stream().mapToInt(ConflictGraph.Dot::x).max().orElse(0);
    int height = dots.stream().mapToInt(ConflictGraph.Dot::y).max().orElse(0);
    assertTrue(width > 2 * height, width + " by " + height);
  }
}
