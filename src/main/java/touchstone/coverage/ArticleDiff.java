package touchstone.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.DocumentText;
import touchstone.model.Id;
import touchstone.model.Word;

/**
 * What an edit by its publisher did to an article, seen from its claims.
 *
 * @param passages what became of the passage of each claim, in the order of the claims
 * @param added sentences and cells that are new, those that look most checkable first
 */
public record ArticleDiff(List<Passage> passages, List<OpenUnit> added) {

  /** What became of a passage. */
  public enum Fate implements Word {
    /** There, word for word, where it was. */
    UNCHANGED,
    /** There, word for word, in another place. */
    MOVED,
    /** There in other words. */
    CHANGED,
    /** Not there. */
    GONE,
    /** The claim's anchor was not in the old article, or not once: nothing to compare. */
    NOT_ANCHORED
  }

  /**
   * The passage of a claim.
   *
   * @param claim the claim
   * @param fate what became of it
   * @param before the unit in the old article, or null
   * @param after the unit in the new article, or null
   */
  public record Passage(Id claim, Fate fate, @Nullable Unit before, @Nullable Unit after) {}

  /** Copies the lists. */
  public ArticleDiff {
    passages = List.copyOf(passages);
    added = List.copyOf(added);
  }

  /** Compares two versions of an article. */
  public static ArticleDiff of(DocumentText before, DocumentText after, List<Claim> claims) {
    List<Unit> old = Segmenter.units(before);
    List<Unit> edited = Segmenter.units(after);
    UnitMatching matching = UnitMatching.of(old, edited);
    Anchors anchors = new Anchors(before.text(), old);
    List<Passage> passages = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<Unit> found =
          anchors.find(
              new AnchorRules.Row(
                  claim.anchor(), claim.section(), 0, claim.id(), claim.location()));
      passages.add(
          found
              .map(unit -> passage(claim.id(), unit, matching))
              .orElseGet(() -> new Passage(claim.id(), Fate.NOT_ANCHORED, null, null)));
    }
    List<CoveredUnit> rest =
        edited.stream()
            .filter(unit -> !matching.hasCounterpart(unit))
            .map(unit -> new CoveredUnit(unit, State.OPEN, List.of(), ""))
            .toList();
    return new ArticleDiff(passages, new Coverage(rest, 0, List.of()).open());
  }

  private static Passage passage(Id claim, Unit unit, UnitMatching matching) {
    Unit after = matching.counterpart(unit);
    if (after == null) {
      return new Passage(claim, Fate.GONE, unit, null);
    }
    if (!matching.isLiteral(unit)) {
      return new Passage(claim, Fate.CHANGED, unit, after);
    }
    return new Passage(claim, matching.isMoved(unit) ? Fate.MOVED : Fate.UNCHANGED, unit, after);
  }
}
