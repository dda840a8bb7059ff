package touchstone.extract;

import touchstone.model.DocumentText;

/** What became of bytes that were to be read: a text, or the reason why there is none. */
public sealed interface Extraction {

  /**
   * The text, and the document that it was read from.
   *
   * @param text what a reader reads
   * @param payload the document: what an archive holds of it, else the bytes as they were given
   */
  record Read(DocumentText text, Payload payload) implements Extraction {}

  /**
   * No text.
   *
   * @param reason one sentence for a person: what was found, what was expected, what to do
   */
  record Unreadable(String reason) implements Extraction {}
}
