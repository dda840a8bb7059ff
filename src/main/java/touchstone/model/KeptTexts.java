package touchstone.model;

import java.util.Optional;

/** Reads the texts of kept copies where the copies are at hand; for any number of threads. */
@FunctionalInterface
public interface KeptTexts {

  /** No copy is at hand. */
  KeptTexts NONE = (copy, url) -> Optional.empty();

  /**
   * Returns the text of a copy; nothing if the copy is not here, is not the one that was recorded,
   * or cannot be read.
   *
   * @param url the address of its source, which tells the document that is meant in an archive of
   *     many; may be empty
   */
  Optional<DocumentText> textOf(KeptCopy copy, String url);
}
