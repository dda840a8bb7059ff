package touchstone.model;

import java.util.Optional;

/** Reads the texts of kept copies where the copies are at hand. */
@FunctionalInterface
public interface KeptTexts {

  /** No copy is at hand. */
  KeptTexts NONE = copy -> Optional.empty();

  /**
   * Returns the text of a copy; nothing if the copy is not here, is not the one that was recorded,
   * or cannot be read.
   */
  Optional<DocumentText> textOf(KeptCopy copy);
}
