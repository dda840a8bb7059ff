package touchstone.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;

/**
 * One question to the solver: do so many false statements suffice to put a false one into every
 * set?
 *
 * <p>A variable is true if its statement is false. Where a false statement brings others down with
 * it, those count as well.
 */
final class Covering {

  private final ISolver solver = SolverFactory.newDefault();
  private final Map<Integer, Integer> variables = new HashMap<>();
  private final Map<Integer, Integer> setOfSelector = new HashMap<>();
  private final VecInt selectors = new VecInt();

  /**
   * What came out.
   *
   * @param suffices whether they suffice; null if the effort came to its end
   * @param core where they do not: sets for which they do not suffice already
   */
  record Answer(@Nullable Boolean suffices, List<Integer> core) {

    /** Copies the list. */
    Answer {
      core = List.copyOf(core);
    }

    /** Returns whether it is proved that they do not suffice. */
    boolean isNo() {
      return suffices != null && !suffices;
    }

    /** Returns whether it is proved that they do. */
    boolean isYes() {
      return suffices != null && suffices;
    }
  }

  private Covering() {}

  /**
   * Asks whether that many false statements suffice.
   *
   * @param sets the sets, by number
   * @param falls which statements fall with which, by number
   * @param most how many
   * @param effort how much may be tried
   */
  static Answer ask(
      Map<Integer, ? extends Collection<Integer>> sets,
      Map<Integer, ? extends Collection<Integer>> falls,
      int most,
      Effort effort) {
    int conflicts = effort.conflicts(sets.size());
    if (conflicts == 0) {
      return new Answer(null, List.of());
    }
    Covering covering = new Covering();
    covering.state(sets, falls, most);
    Answer answer = covering.answer(sets, conflicts);
    Number used = covering.solver.getStat().get("conflicts");
    effort.spend(sets.size(), used == null ? 0 : used.longValue());
    return answer;
  }

  private void state(
      Map<Integer, ? extends Collection<Integer>> sets,
      Map<Integer, ? extends Collection<Integer>> falls,
      int most) {
    sets.values().forEach(members -> members.forEach(this::variable));
    falls.forEach(
        (statement, others) -> {
          variable(statement);
          others.forEach(this::variable);
        });
    VecInt all = new VecInt();
    variables.values().stream().sorted().forEach(all::push);
    sets.forEach(
        (set, members) -> {
          int selector = variables.size() + setOfSelector.size() + 1;
          setOfSelector.put(selector, set);
          selectors.push(selector);
          VecInt clause = new VecInt();
          clause.push(-selector);
          members.forEach(member -> clause.push(variable(member)));
          require(clause);
        });
    falls.forEach(
        (statement, others) ->
            others.forEach(
                other -> require(new VecInt(pair(-variable(statement), variable(other))))));
    try {
      solver.addAtMost(all, most);
    } catch (ContradictionException impossible) {
      throw withoutReason(impossible);
    }
  }

  private static int[] pair(int first, int second) {
    return new int[] {first, second};
  }

  private int variable(Integer statement) {
    return variables.computeIfAbsent(statement, none -> variables.size() + 1);
  }

  private void require(IVecInt clause) {
    try {
      solver.addClause(clause);
    } catch (ContradictionException impossible) {
      throw withoutReason(impossible);
    }
  }

  /**
   * No selector and no statement being true satisfies everything, so nothing is refuted at once.
   */
  private static IllegalStateException withoutReason(ContradictionException impossible) {
    return new IllegalStateException("refuted before anything was asked", impossible);
  }

  private Answer answer(Map<Integer, ?> sets, int conflicts) {
    solver.setTimeoutOnConflicts(conflicts);
    try {
      return solver.isSatisfiable(selectors)
          ? new Answer(true, List.of())
          : new Answer(false, core(sets));
    } catch (TimeoutException effortSpent) {
      return new Answer(null, List.of());
    }
  }

  private List<Integer> core(Map<Integer, ?> sets) {
    IVecInt explanation = solver.unsatExplanation();
    if (explanation == null) {
      return List.copyOf(sets.keySet());
    }
    List<Integer> core = new ArrayList<>();
    for (int i = 0; i < explanation.size(); i++) {
      Integer set = setOfSelector.get(Math.abs(explanation.get(i)));
      if (set != null) {
        core.add(set);
      }
    }
    core.sort(null);
    return core;
  }
}
