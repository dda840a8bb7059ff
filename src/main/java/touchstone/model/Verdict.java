package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a claim and how it was reached.
 *
 * @param decision what was decided, and by which rule
 * @param exhibits every exhibit on the claim as the method sees it, by source id
 * @param authority the second reading, against the authority's own documents
 * @param flip what would have to be lost to change it; null if nothing of its own would
 * @param overturns what kind of new exhibit would change it
 * @param trace every step in order
 */
public record Verdict(
    Decision decision,
    List<WeighedExhibit> exhibits,
    AuthorityReading authority,
    @Nullable Flip flip,
    List<Overturn> overturns,
    List<TraceStep> trace) {

  /** Copies the lists. */
  public Verdict {
    exhibits = List.copyOf(exhibits);
    overturns = List.copyOf(overturns);
    trace = List.copyOf(trace);
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
