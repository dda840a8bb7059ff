package touchstone.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to read.
 *
 * @param entries the names in the workspace's folders, if they are known, as in {@link
 *     WorkspaceSurvey}; all else is read in any case
 * @param watched whether to tell of the units
 * @param digested whether to tell what was seen of each
 * @param named whether no more is kept of claims and constraints than ids and places
 */
record ReadingChoice(
    Optional<WorkspaceSurvey.Entries> entries, boolean watched, boolean digested, boolean named) {

  /** Everything. */
  static final ReadingChoice ALL = new ReadingChoice(Optional.empty(), false, false, false);

  /** Everything, of which no more is kept than ids and places. */
  static final ReadingChoice NAMES = new ReadingChoice(Optional.empty(), false, false, true);

  /** Returns what takes in what a reader is told, one for each unit; null if nobody asks. */
  @Nullable Seen seen() {
    return watched ? new Seen(digested) : null;
  }
}
