package touchstone.cli.edit;

import org.jspecify.annotations.Nullable;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;
import touchstone.model.Id;

/** Ids on the command line. */
final class Ids {

  private Ids() {}

  /**
   * Returns the id that a value spells.
   *
   * @param option the option or parameter, for the message
   * @throws UsageException if it spells none
   */
  static Id parse(String option, String value) {
    return Id.parse(value)
        .orElseThrow(
            () ->
                new UsageException(
                    "%s %s is no id, expected one like audio-groups-2 (a-z, 0-9, -)"
                        .formatted(option, Excerpt.of(value))));
  }

  /** Returns the id that a value spells, or null where there is no value. */
  static @Nullable Id parseOrNull(String option, @Nullable String value) {
    return value == null ? null : parse(option, value);
  }
}
