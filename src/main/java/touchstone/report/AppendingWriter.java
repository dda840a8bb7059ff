package touchstone.report;

import java.io.IOException;
import java.io.Writer;

/** Hands characters on to their destination; closing ends the document, not the destination. */
final class AppendingWriter extends Writer {

  private final Appendable out;

  AppendingWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    out.append(new String(buffer, offset, length));
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    // not ours to close
  }
}
