package touchstone.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.model.Claim;
import touchstone.model.DocumentText;
import touchstone.model.Exclusion;
import touchstone.model.Finding;
import touchstone.model.Id;

/**
 * An article's units against its claims.
 *
 * @param units every unit with what became of it, in the order of the text
 * @param headings how many headings and sentences of headings are no units, since no row points
 *     into them
 * @param findings anchors that are not in the article, or more than once
 */
public record Coverage(List<CoveredUnit> units, int headings, List<Finding> findings) {

  /** Copies the lists. */
  public Coverage {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
  }

  /**
   * Takes an article's text apart and sees what stands for each unit.
   *
   * @param document the article's text
   * @param claims the claims of this article
   * @param exclusions the passages of this article that hold no checkable claim
   */
  public static Coverage of(DocumentText document, List<Claim> claims, List<Exclusion> exclusions) {
    List<Unit> pieces = Segmenter.units(document);
    Anchors anchors = new Anchors(document.text(), pieces);
    Map<Unit, List<Id>> claimed = new LinkedHashMap<>();
    for (Claim claim : claims) {
      anchors
          .find(
              new AnchorRules.Row(claim.anchor(), claim.section(), 0, claim.id(), claim.location()))
          .ifPresent(
              unit -> claimed.computeIfAbsent(unit, none -> new ArrayList<>()).add(claim.id()));
    }
    Map<Unit, String> excluded = excluded(pieces, exclusions, anchors);
    LeftOutByRule rules = new LeftOutByRule(pieces);
    List<CoveredUnit> units = new ArrayList<>();
    int headings = 0;
    for (Unit unit : pieces) {
      CoveredUnit covered = covered(unit, rules, claimed, excluded);
      boolean bare =
          unit.kind() == Unit.Kind.HEADING && !unit.isTitle() && !isOnRecord(covered.state());
      if (bare) {
        headings++;
      } else {
        units.add(covered);
      }
    }
    return new Coverage(units, headings, Finding.numbered(anchors.findings()));
  }

  private static boolean isOnRecord(State state) {
    return state == State.CLAIMED || state == State.EXCLUDED;
  }

  /** An entry for a cell of a table's first row stands for the whole row of labels. */
  private static Map<Unit, String> excluded(
      List<Unit> pieces, List<Exclusion> exclusions, Anchors anchors) {
    Map<Unit, String> excluded = new LinkedHashMap<>();
    for (Exclusion row : exclusions) {
      Optional<Unit> found =
          anchors.find(
              new AnchorRules.Row(
                  row.anchor(), row.section(), row.paragraph(), null, row.location()));
      found.ifPresent(unit -> excluded.put(unit, row.reason()));
      found
          .filter(unit -> unit.place().header())
          .ifPresent(
              unit ->
                  pieces.stream()
                      .filter(other -> other.place().sharesRow(unit.place()))
                      .forEach(other -> excluded.putIfAbsent(other, row.reason())));
    }
    return excluded;
  }

  private static CoveredUnit covered(
      Unit unit, LeftOutByRule rules, Map<Unit, List<Id>> claimed, Map<Unit, String> excluded) {
    List<Id> claims = claimed.getOrDefault(unit, List.of());
    if (!claims.isEmpty()) {
      return new CoveredUnit(unit, State.CLAIMED, claims, "");
    }
    String reason = excluded.get(unit);
    if (reason != null) {
      return new CoveredUnit(unit, State.EXCLUDED, claims, reason);
    }
    String rule = rules.reason(unit);
    return new CoveredUnit(unit, rule.isEmpty() ? State.OPEN : State.BY_RULE, claims, rule);
  }

  /** Returns how many units are in a state. */
  public int count(State state) {
    return (int) units.stream().filter(unit -> unit.state() == state).count();
  }

  /** Returns how many units are a claim's, excluded with a reason, or out by a stated rule. */
  public int covered() {
    return units.size() - count(State.OPEN);
  }

  /** Returns the units that nobody looked at, those that look most checkable first. */
  public List<OpenUnit> open() {
    return units.stream()
        .filter(unit -> unit.state() == State.OPEN)
        .map(open -> new OpenUnit(open.unit(), Checkability.of(open.unit().text())))
        .sorted(Comparator.comparingDouble((OpenUnit open) -> -open.checkability().score()))
        .toList();
  }
}
