package touchstone.model;

import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * What {@code touchstone.yaml} says; none of it moves a verdict.
 *
 * @param severities severity by rule id, where the desk wants another than the catalogue's
 * @param accepted findings that may stand, each with a reason
 * @param shelfLife how long evidence of a kind is good for
 * @param siteName name of the published site, or empty
 * @param baseUrl where the site is published, or empty
 */
public record Settings(
    Map<String, Severity> severities,
    List<AcceptedFinding> accepted,
    Map<SourceKind, Period> shelfLife,
    String siteName,
    String baseUrl) {

  /** The settings of a workspace that has no file of them. */
  public static final Settings NONE = new Settings(Map.of(), List.of(), Map.of(), "", "");

  /** Copies the collections. */
  public Settings {
    severities = Map.copyOf(severities);
    accepted = List.copyOf(accepted);
    shelfLife = Map.copyOf(shelfLife);
  }
}
