package touchstone.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Finding;
import touchstone.model.KeptCopy;
import touchstone.model.Severity;

/**
 * What a check of one part of a workspace came to, to be found again by its key.
 *
 * @param key a digest of all that the result depends on, but for kept copies
 * @param claims how many claims there are
 * @param sources how many sources
 * @param asked the copies whose text was asked for, with whether they were at hand
 * @param met fingerprints of findings that the settings accept and that were found
 * @param accepted fingerprints that the settings accept; only where the settings are read
 * @param open how many findings of each severity nobody accepted
 * @param grave the findings that are graver than a note
 * @param notes the others, if they were wanted
 */
public record CheckedPart(
    String key,
    int claims,
    int sources,
    List<Asked> asked,
    List<String> met,
    List<String> accepted,
    Map<Severity, Integer> open,
    PackedFindings grave,
    PackedFindings notes) {

  /**
   * A kept copy whose text was asked for.
   *
   * @param copy the copy
   * @param atHand whether it was there, byte by byte the one on record
   */
  public record Asked(KeptCopy copy, boolean atHand) {}

  /** Copies the collections. */
  public CheckedPart {
    asked = List.copyOf(asked);
    met = List.copyOf(met);
    accepted = List.copyOf(accepted);
    open = Map.copyOf(open);
  }

  /**
   * Puts a result together.
   *
   * @param findings all findings in their order
   * @param accepted fingerprints that the settings accept; only where the settings are read
   */
  static CheckedPart of(
      String key, Sizes sizes, List<Asked> asked, List<String> accepted, List<Finding> findings) {
    Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    List<String> met = new ArrayList<>();
    List<Finding> grave = new ArrayList<>();
    List<Finding> notes = new ArrayList<>();
    for (Finding finding : findings) {
      (finding.severity() == Severity.NOTE ? notes : grave).add(finding);
      if (finding.acceptedBecause() == null) {
        open.merge(finding.severity(), 1, Integer::sum);
      } else {
        met.add(finding.fingerprint());
      }
    }
    return new CheckedPart(
        key,
        sizes.claims(),
        sizes.sources(),
        asked,
        met,
        accepted,
        open,
        PackedFindings.of(grave),
        PackedFindings.of(notes));
  }

  /** Returns the same result with notes counted, not told. */
  CheckedPart withoutNotes() {
    return new CheckedPart(
        key, claims, sources, asked, met, accepted, open, grave, PackedFindings.of(List.of()));
  }

  /**
   * How large a part is.
   *
   * @param claims how many claims there are
   * @param sources how many sources
   */
  public record Sizes(int claims, int sources) {}
}
