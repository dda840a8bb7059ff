package touchstone.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one claim against its authority's own documents.
 *
 * @param publisher the authority, or null if the claim has none
 * @param reading how the claim stands
 * @param qualified whether the support only qualifies
 * @param throughCopy whether every exhibit of the deciding side is known through a copy
 * @param indirectlyAtOdds whether a supported claim met an indirect contradiction
 */
public record AuthorityReading(
    @Nullable Id publisher,
    Reading reading,
    boolean qualified,
    boolean throughCopy,
    boolean indirectlyAtOdds) {

  /** Returns the reading in words, with everything that has to be said with it. */
  public String phrase() {
    List<String> parts = new ArrayList<>();
    parts.add(reading.phrase());
    if (qualified) {
      parts.add("qualified");
    }
    if (throughCopy) {
      parts.add("known through a copy");
    }
    if (indirectlyAtOdds) {
      parts.add("though indirectly at odds");
    }
    return String.join(", ", parts);
  }
}
