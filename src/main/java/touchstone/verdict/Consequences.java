package touchstone.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Decision;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Implications;
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
  private final Map<Id, Implications.Circle> circles = new HashMap<>();
  private final Map<Id, Implications> implications = new HashMap<>();
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
    circles(dossier.claims().keySet(), order);
    for (Claim claim : order.premisesFirst()) {
      Decision table = byTable.get(claim.id());
      if (table != null) {
        Implications others = implied(claim);
        if (others.any()) {
          implications.put(claim.id(), others);
        }
        decided.put(claim.id(), apply(table, others));
      }
    }
  }

  private void circles(Collection<Id> claims, PremiseOrder order) {
    Map<Id, Set<Id>> cycleOf = new HashMap<>();
    order.cycles().forEach(cycle -> cycle.forEach(claim -> cycleOf.put(claim, cycle)));
    for (Id claim : cycleOf.isEmpty() ? List.<Id>of() : claims) {
      Set<Id> cycle = cycleOf.get(claim);
      if (cycle != null && !circles.containsKey(claim)) {
        Implications.Circle circle =
            new Implications.Circle(claim, cycle.stream().sorted().toList());
        cycle.forEach(member -> circles.put(member, circle));
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

  /** Returns what the others mean for a claim. */
  Implications others(Id claim) {
    return implications.getOrDefault(claim, Implications.NONE);
  }

  /** Returns the verdict on a claim of which the table said this, and others that. */
  static Decision apply(Decision table, Implications others) {
    if (isOpenToV7(table.status()) && !others.excluding().isEmpty()) {
      return new Decision(Status.CONTRADICTED, MethodRule.V7, null);
    }
    return table.status() == Status.UNCHECKED && !others.fallen().isEmpty()
        ? new Decision(Status.UNSUPPORTED, MethodRule.V8, Lean.NONE)
        : table;
  }

  /** Returns whether V7 may replace a verdict of that status. */
  static boolean isOpenToV7(Status status) {
    return status == Status.UNCHECKED || status == Status.UNSUPPORTED;
  }

  private Implications implied(Claim claim) {
    Implications.Circle circle = circles.get(claim.id());
    boolean alone = circle == null && claim.dependsOn().isEmpty();
    return alone && !conflicts.containsKey(claim.id())
        ? Implications.NONE
        : new Implications(
            excluding(claim.id()), circle == null ? fallen(claim) : List.of(), circle);
  }

  private List<Constraint> excluding(Id claim) {
    return conflicts.getOrDefault(claim, List.of()).stream()
        .filter(
            row ->
                row.claims().stream()
                    .filter(other -> !other.equals(claim))
                    .allMatch(this::isSupportedByTable))
        .toList();
  }

  private List<Implications.Premise> fallen(Claim claim) {
    List<Implications.Premise> fallen = new ArrayList<>();
    for (Id premise : new LinkedHashSet<>(claim.dependsOn())) {
      Decision decision = decided.get(premise);
      if (decision != null && decision.status().failsAsPremise()) {
        fallen.add(new Implications.Premise(premise, decision.status()));
      }
    }
    return fallen;
  }

  private boolean isSupportedByTable(Id claim) {
    Decision decision = byTable.get(claim);
    return decision != null && decision.rule() == MethodRule.V5;
  }
}
