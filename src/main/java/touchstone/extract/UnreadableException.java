package touchstone.extract;

import java.io.IOException;

/** Bytes hold no text that can be read; the message is the sentence for a person. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
