package touchstone.model;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit and what the method makes of it.
 *
 * @param exhibit the exhibit
 * @param leftOut why it does not count; null if it counts
 * @param grade how much it weighs; {@link Grade#NONE} where it does not count or is silent
 * @param voices the families that speak in it; empty where it does not count
 * @param viaCopy whether the source is known only through somebody else's copy
 * @param ofAuthority whether it counts and is a document of the authority's own
 */
public record WeighedExhibit(
    Exhibit exhibit,
    @Nullable LeftOut leftOut,
    Grade grade,
    Set<Id> voices,
    boolean viaCopy,
    boolean ofAuthority) {

  /** Copies the set. */
  public WeighedExhibit {
    voices = Set.copyOf(voices);
  }

  /** Returns whether the exhibit counts. */
  public boolean counts() {
    return leftOut == null;
  }

  /** Returns whether it counts and takes this stance. */
  public boolean counts(Stance stance) {
    return counts() && exhibit.stance() == stance;
  }

  /** Returns whether the two share no voice. */
  public boolean isIndependentOf(WeighedExhibit other) {
    return Collections.disjoint(voices, other.voices);
  }
}
