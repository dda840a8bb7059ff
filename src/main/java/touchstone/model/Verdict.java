package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a claim and what decided it.
 *
 * @param decision what was decided, and by which rule
 * @param exhibits every exhibit on the claim as the method sees it, by source id
 * @param authority the second reading, against the authority's own documents
 * @param flip what would have to be lost to change it; null if nothing of its own would
 * @param others what other claims mean for it
 */
public record Verdict(
    Decision decision,
    List<WeighedExhibit> exhibits,
    AuthorityReading authority,
    @Nullable Flip flip,
    Implications others) {

  /** Copies the list. */
  public Verdict {
    exhibits = List.copyOf(exhibits);
  }

  /** Returns the status. */
  public Status status() {
    return decision.status();
  }

  /** Returns whether one exhibit carries the verdict alone; never so for {@code unsupported}. */
  public boolean onOneLeg() {
    return flip != null && flip.exhibits().size() == 1 && decision.status() != Status.UNSUPPORTED;
  }
}
