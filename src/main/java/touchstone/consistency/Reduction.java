package touchstone.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Takes out of a set system what can be decided at once, without changing the least number of
 * statements that hit every set:
 *
 * <ul>
 *   <li>a set that has another one in it asks for nothing more, and goes;
 *   <li>a statement goes if another one is in all of its sets: giving that one up does as much;
 *   <li>the one statement that is left of a set is given up, and all of its sets go.
 * </ul>
 *
 * <p>Whatever is given up, the set that forced it has no statement in common with any set that
 * forces another or is left over: what it shared with others, it shared along with a statement that
 * stayed longer. So sets that have come apart here are apart in the article, too, and a proof found
 * here holds there.
 */
final class Reduction {

  /** So many comparisons of sets are made at most; what is left then stays as it is. */
  private static final long MOST_STEPS = 10_000_000;

  private final SetSystem system;
  private final List<Integer> forced = new ArrayList<>();
  private final Deque<Integer> statements = new ArrayDeque<>();
  private final Set<Integer> waitingStatements = new HashSet<>();
  private final Deque<Integer> sets = new ArrayDeque<>();
  private long steps;

  private Reduction(SetSystem system) {
    this.system = system;
  }

  /** Reduces the system and returns the sets each of which asks for one statement by itself. */
  static List<Integer> reduce(SetSystem system) {
    return new Reduction(system).reduce();
  }

  private List<Integer> reduce() {
    sets.addAll(system.sets());
    system.statements().forEach(this::await);
    while (!sets.isEmpty() || !statements.isEmpty()) {
      if (sets.isEmpty()) {
        int statement = statements.remove();
        waitingStatements.remove(statement);
        dropIfDominated(statement);
      } else {
        settle(sets.remove());
      }
    }
    return forced;
  }

  private void await(int statement) {
    if (waitingStatements.add(statement)) {
      statements.add(statement);
    }
  }

  /** Gives up the last statement of a set, or drops the sets that have this one in them. */
  private void settle(int set) {
    NavigableSet<Integer> members = system.members(set);
    if (members.size() == 1) {
      forced.add(set);
      List.copyOf(system.incident(members.first())).forEach(this::drop);
    } else if (!members.isEmpty() && steps < MOST_STEPS) {
      int rarest = rarest(members);
      steps += system.incident(rarest).size();
      for (Integer other : List.copyOf(system.incident(rarest))) {
        if (other != set && system.members(other).containsAll(members)) {
          drop(other);
        }
      }
    }
  }

  private int rarest(NavigableSet<Integer> members) {
    return members.stream()
        .min(Comparator.comparingInt(statement -> system.incident(statement).size()))
        .orElseThrow();
  }

  private void drop(int set) {
    List<Integer> members = List.copyOf(system.members(set));
    system.removeSet(set);
    members.forEach(this::await);
  }

  private void dropIfDominated(int statement) {
    NavigableSet<Integer> mine = system.incident(statement);
    if (mine.isEmpty() || steps >= MOST_STEPS) {
      return;
    }
    steps += mine.size();
    int smallest =
        mine.stream().min(Comparator.comparingInt(set -> system.members(set).size())).orElseThrow();
    for (Integer other : system.members(smallest)) {
      if (other != statement
          && system.incident(other).size() >= mine.size()
          && system.incident(other).containsAll(mine)) {
        List<Integer> touched = List.copyOf(mine);
        system.removeStatement(statement);
        sets.addAll(touched);
        return;
      }
    }
  }
}
