package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signed verdicts that cannot all stand.
 *
 * @param constraint the hard row that forbids it; null where a claim signed as supported needs one
 *     signed as contradicted
 * @param chains why: each begins with a claim signed as supported and leads from premise to
 *     premise, ending with a claim of the row, or with the one signed as contradicted
 */
public record Clash(@Nullable Id constraint, List<List<Id>> chains) {

  /** Copies the lists. */
  public Clash {
    chains = chains.stream().map(List::copyOf).toList();
  }
}
