package touchstone.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The process that reads one PDF: the PDF on standard input, a {@link PdfAnswer} on standard
 * output. If it breaks, it ends without an answer.
 */
public final class PdfWorker {

  private static final int TOO_LATE = 4;

  private PdfWorker() {}

  /** Takes the most characters to read, and the milliseconds after which it ends by itself. */
  public static void main(String... arguments) throws IOException {
    endAfter(Long.parseLong(arguments[1]));
    answer(System.in, System.out, Integer.parseInt(arguments[0]));
  }

  /** Reads a PDF and answers. */
  static void answer(InputStream in, OutputStream out, int limit) throws IOException {
    Logger.getLogger("org.apache").setLevel(Level.OFF);
    byte[] bytes = in.readAllBytes();
    byte[] answer;
    try {
      answer = PdfAnswer.of(PdfPages.read(bytes, limit));
    } catch (UnreadableException none) {
      answer = PdfAnswer.of(none);
    }
    out.write(answer);
    out.flush();
  }

  /** Whoever started this may be gone. */
  private static void endAfter(long milliseconds) {
    Thread watch =
        new Thread(
            () -> {
              long end = System.nanoTime() + milliseconds * 1_000_000;
              while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
              }
              Runtime.getRuntime().halt(TOO_LATE);
            },
            "deadline");
    watch.setDaemon(true);
    watch.start();
  }
}
