package touchstone.preview;

import java.io.IOException;

/** A port that cannot be used; the message says which, why, and what to do. */
public final class PortException extends IOException {

  private static final long serialVersionUID = 1L;

  PortException(int port, IOException why) {
    super(
        "port %s cannot be used (%s); name another with --port, or --port 0 for any free one"
            .formatted(Integer.toString(port), why.getMessage()),
        why);
  }
}
