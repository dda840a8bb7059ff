package touchstone.store;

import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.TakenIds;

/** The id of a new record. */
final class FreeId {

  /** What the name of a file may have, with an ending and what marks it while it waits. */
  private static final int LONGEST = 200;

  private static final int SHOWN = 40;

  private FreeId() {}

  /**
   * Returns the id.
   *
   * @throws EditRefusedException if a record has it, or a claim had it, or no file could
   */
  static Id require(Dossier dossier, Id id) {
    if (id.value().length() > LONGEST) {
      throw new EditRefusedException(
          "the id \"%s…\" is %s characters long, expected %s at most; choose a shorter one"
              .formatted(id.value().substring(0, SHOWN), id.value().length(), LONGEST));
    }
    if (new TakenIds(dossier).contains(id)) {
      throw new EditRefusedException(
          "the id \"%s\" is taken, or was a claim's before; choose another".formatted(id));
    }
    return id;
  }
}
