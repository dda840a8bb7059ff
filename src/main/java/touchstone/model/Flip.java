package touchstone.model;

import java.util.List;

/**
 * The smallest set of a claim's exhibits whose loss changes its verdict (METHOD, section 6).
 *
 * @param exhibits the sources of those exhibits, sorted
 * @param to the verdict without them
 */
public record Flip(List<Id> exhibits, Status to) {

  /** Copies the list. */
  public Flip {
    exhibits = List.copyOf(exhibits);
  }
}
