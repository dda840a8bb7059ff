package touchstone.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Lean;
import touchstone.model.MethodRule;
import touchstone.model.Status;

/**
 * What follows for a claim from the others (METHOD, section 4): V7 from what the table said of
 * them, V8 from their final verdicts.
 */
final class Consequences {

  private final Map<Id, Decision> byTable;
  private final Map<Id, List<Constraint>> conflicts = new HashMap<>();
  private final Map<Id, Set<Id>> cycleOf = new HashMap<>();
  private final Map<Id, Decision> decided = new HashMap<>();

  /** Decides every claim, given what the table said of each. */
  Consequences(Dossier dossier, List<ConstraintOutcome> outcomes, Map<Id, Decision> byTable) {
    this.byTable = byTable;
    for (ConstraintOutcome outcome : outcomes) {
      if (outcome.isHardConflict()) {
        Constraint row = outcome.constraint();
        new HashSet<>(row.claims())
            .forEach(claim -> conflicts.computeIfAbsent(claim, c -> new ArrayList<>()).add(row));
      }
    }
    PremiseOrder order = PremiseOrder.of(dossier.claims());
    for (Set<Id> cycle : order.cycles()) {
      cycle.forEach(claim -> cycleOf.put(claim, cycle));
    }
    for (Claim claim : order.premisesFirst()) {
      Decision table = byTable.get(claim.id());
      if (table != null) {
        decided.put(claim.id(), apply(claim, table));
      }
    }
  }

  /** Returns the final verdict on a claim. */
  Decision decided(Id claim) {
    Decision decision = decided.get(claim);
    if (decision == null) {
      throw new IllegalArgumentException("no claim \"" + claim + "\" in the dossier");
    }
    return decision;
  }

  /** Returns the verdict on a claim if the table said this of it, all others as they are. */
  Decision apply(Claim claim, Decision table) {
    if (isOpenToV7(table.status()) && !excluding(claim.id()).isEmpty()) {
      return new Decision(Status.CONTRADICTED, MethodRule.V7, null);
    }
    boolean falls = table.status() == Status.UNCHECKED && !cycleOf.containsKey(claim.id());
    return falls && !failedPremises(claim).isEmpty()
        ? new Decision(Status.UNSUPPORTED, MethodRule.V8, Lean.NONE)
        : table;
  }

  /** Returns whether V7 may replace a verdict of that status. */
  static boolean isOpenToV7(Status status) {
    return status == Status.UNCHECKED || status == Status.UNSUPPORTED;
  }

  /** Returns the hard constraints, in file order, of which every other claim is supported. */
  List<Constraint> excluding(Id claim) {
    return conflicts.getOrDefault(claim, List.of()).stream()
        .filter(
            row ->
                row.claims().stream()
                    .filter(other -> !other.equals(claim))
                    .allMatch(this::isSupportedByTable))
        .toList();
  }

  /** Returns the premises of the claim that have fallen, in the order of its row. */
  List<Id> failedPremises(Claim claim) {
    return claim.dependsOn().stream()
        .distinct()
        .filter(
            premise -> {
              Decision decision = decided.get(premise);
              return decision != null && decision.status().failsAsPremise();
            })
        .toList();
  }

  /** Returns the circle of premises that the claim is in; empty if it is in none. */
  Set<Id> cycle(Id claim) {
    return cycleOf.getOrDefault(claim, Set.of());
  }

  private boolean isSupportedByTable(Id claim) {
    Decision decision = byTable.get(claim);
    return decision != null && decision.rule() == MethodRule.V5;
  }
}
