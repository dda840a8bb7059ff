package touchstone.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What to read.
 *
 * @param entries the names in the workspace's folders, if they are known, as in {@link
 *     WorkspaceSurvey}; all else is read in any case
 * @param publishers the publishers, if somebody reads them already
 * @param watched whether to tell of the units
 * @param digested whether to tell what was seen of each
 * @param named whether no more is kept of claims and constraints than ids and places
 */
record ReadingChoice(
    Optional<WorkspaceSurvey.Entries> entries,
    Optional<Supplier<PublisherTable>> publishers,
    boolean watched,
    boolean digested,
    boolean named) {

  /** Everything. */
  static final ReadingChoice ALL =
      new ReadingChoice(Optional.empty(), Optional.empty(), false, false, false);

  /** Everything, of which no more is kept than ids and places. */
  static final ReadingChoice NAMES =
      new ReadingChoice(Optional.empty(), Optional.empty(), false, false, true);

  /** All units, told of. */
  static ReadingChoice units(boolean digested) {
    return new ReadingChoice(Optional.empty(), Optional.empty(), true, digested, false);
  }

  /** Some units, told of with what was seen of each. */
  static ReadingChoice units(
      WorkspaceSurvey.Entries entries, Optional<Supplier<PublisherTable>> publishers) {
    return new ReadingChoice(Optional.of(entries), publishers, true, true, false);
  }

  /** Returns what takes in what a reader is told, one for each unit; null if nobody asks. */
  @Nullable Seen seen() {
    return watched ? new Seen(digested) : null;
  }
}
