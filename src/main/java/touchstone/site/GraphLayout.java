package touchstone.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Places for the nodes of a small connected graph: the distances on paper come as near as they can
 * to those along the lines, the near ones above all (stress majorization, node by node). The same
 * graph gives the same places on every machine.
 */
final class GraphLayout {

  private static final int STARTS = 12;
  private static final int ROUNDS = 120;
  private static final int PATIENCE = 1000;
  private static final int FAR = 1_000_000;

  /** Nearer than that, two circles would touch. */
  private static final double LEAST = 2.3;

  private final double[] x;
  private final double[] y;
  private final int[][] apart;

  private GraphLayout(int[][] apart, long seed) {
    this.apart = apart;
    this.x = new double[apart.length];
    this.y = new double[apart.length];
    Random random = new Random(seed);
    for (int i = 0; i < x.length; i++) {
      double turn = 2 * StrictMath.PI * (seed == 0 ? (double) i / x.length : random.nextDouble());
      x[i] = x.length * StrictMath.cos(turn);
      y[i] = x.length * StrictMath.sin(turn);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < x.length; i++) {
        settle(i);
      }
    }
  }

  /**
   * Returns the best of several layouts, turned so that it is wider than high.
   *
   * @param nodes how many
   * @param lines from node, to node, length
   */
  static GraphLayout of(int nodes, List<int[]> lines) {
    int[][] apart = apart(nodes, lines);
    GraphLayout best = new GraphLayout(apart, 0);
    for (long seed = 1; seed < STARTS; seed++) {
      GraphLayout other = new GraphLayout(apart, seed);
      if (other.stress() < best.stress()) {
        best = other;
      }
    }
    best.turn();
    best.spread();
    return best;
  }

  private static int[][] apart(int nodes, List<int[]> lines) {
    int[][] apart = new int[nodes][nodes];
    for (int i = 0; i < nodes; i++) {
      Arrays.fill(apart[i], FAR);
      apart[i][i] = 0;
    }
    for (int[] line : lines) {
      apart[line[0]][line[1]] = line[2];
      apart[line[1]][line[0]] = line[2];
    }
    for (int via = 0; via < nodes; via++) {
      for (int from = 0; from < nodes; from++) {
        for (int to = 0; to < nodes; to++) {
          apart[from][to] = Math.min(apart[from][to], apart[from][via] + apart[via][to]);
        }
      }
    }
    return apart;
  }

  private double between(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    return Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
  }

  /** Moves a node to where the others would have it. */
  private void settle(int i) {
    double toX = 0;
    double toY = 0;
    double weights = 0;
    for (int j = 0; j < x.length; j++) {
      if (j != i) {
        double weight = 1.0 / ((double) apart[i][j] * apart[i][j]);
        double pull = apart[i][j] / between(i, j);
        toX += weight * (x[j] + pull * (x[i] - x[j]));
        toY += weight * (y[j] + pull * (y[i] - y[j]));
        weights += weight;
      }
    }
    if (weights > 0) {
      x[i] = toX / weights;
      y[i] = toY / weights;
    }
  }

  private void spread() {
    int rounds = 0;
    boolean moved = true;
    while (moved && rounds < PATIENCE) {
      moved = part();
      rounds++;
    }
  }

  /** Moves nodes that are too near away from each other; returns whether there were any. */
  private boolean part() {
    boolean moved = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        double between = between(i, j);
        if (between < LEAST - 1e-3) {
          double lack = (LEAST - between) / 2;
          double alongX = between < 1e-6 ? 1 : (x[i] - x[j]) / between;
          double alongY = between < 1e-6 ? 0 : (y[i] - y[j]) / between;
          x[i] += lack * alongX;
          y[i] += lack * alongY;
          x[j] -= lack * alongX;
          y[j] -= lack * alongY;
          moved = true;
        }
      }
    }
    return moved;
  }

  private double stress() {
    double stress = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        double off = between(i, j) / apart[i][j] - 1;
        stress += off * off;
      }
    }
    return stress;
  }

  /** Lays the longer axis of the cloud level. */
  private void turn() {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    double angle = -StrictMath.atan2(2 * xy, xx - yy) / 2;
    for (int i = 0; i < x.length; i++) {
      double was = x[i];
      x[i] = was * StrictMath.cos(angle) - y[i] * StrictMath.sin(angle);
      y[i] = was * StrictMath.sin(angle) + y[i] * StrictMath.cos(angle);
    }
  }

  /** Returns the places in pixels, the least of them a margin away from the left and from above. */
  List<ConflictGraph.Dot> dots(double scale, int margin) {
    double left = Arrays.stream(x).min().orElse(0);
    double top = Arrays.stream(y).min().orElse(0);
    List<ConflictGraph.Dot> dots = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      dots.add(
          new ConflictGraph.Dot(
              (int) Math.round((x[i] - left) * scale) + margin,
              (int) Math.round((y[i] - top) * scale) + margin));
    }
    return dots;
  }
}
