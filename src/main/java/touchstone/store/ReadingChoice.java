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
 * @param named whether claims and constraints are only counted
 */
record ReadingChoice(
    Optional<WorkspaceSurvey.Entries> entries, boolean watched, boolean digested, boolean named) {
  static final ReadingChoice ALL = new ReadingChoice(Optional.empty(), false, false, false);
  static final ReadingChoice NAMES = new ReadingChoice(Optional.empty(), false, false, true);

  @Nullable Seen seen() {
    return watched ? new Seen(digested) : null;
  }
}
