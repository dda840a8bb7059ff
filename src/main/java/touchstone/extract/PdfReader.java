package touchstone.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import touchstone.model.DocumentText;

/**
 * Reads a PDF in a process of its own, with little memory and a deadline, since the format lets a
 * file ask for any amount of both.
 */
final class PdfReader {

  private static final int BYTES_PER_CHARACTER = 8;
  private static final int BYTES_FOR_MORE = 1 << 20;
  private static final int GRACE_SECONDS = 5;

  /** How Java ends when told to end for want of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private PdfReader() {}

  /** Returns the text of a PDF, with the page of each block. */
  static DocumentText read(byte[] bytes, Limits limits) throws UnreadableException {
    return read(bytes, limits, PdfWorker.class.getName());
  }

  /** Returns what a worker answers. */
  static DocumentText read(byte[] bytes, Limits limits, String worker) throws UnreadableException {
    Process process = start(limits, worker);
    try {
      return Contained.run("the PDF", limits.deadline(), () -> exchange(process, bytes, limits));
    } finally {
      end(process);
    }
  }

  private static Process start(Limits limits, String worker) throws UnreadableException {
    String separator = System.getProperty("file.separator");
    String java = String.join(separator, System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java,
            "-Xmx" + limits.pdfHeap() + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            worker,
            String.valueOf(limits.characters()),
            String.valueOf(limits.deadline().toMillis()));
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException notStarted) {
      throw new UnreadableException(
          "the PDF is read by a second Java process, and that could not be started ("
              + notStarted.getMessage()
              + ")");
    }
  }

  private static DocumentText exchange(Process process, byte[] bytes, Limits limits)
      throws IOException, InterruptedException {
    try (OutputStream in = process.getOutputStream()) {
      in.write(bytes);
    } catch (IOException gone) {
      // it ended before it had read all; what it answered tells why
    }
    int most =
        (int)
            Math.min(
                Integer.MAX_VALUE - 8L,
                BYTES_FOR_MORE + (long) limits.characters() * BYTES_PER_CHARACTER);
    byte[] answer = process.getInputStream().readNBytes(most);
    int code = process.waitFor();
    if (code != 0) {
      throw new UnreadableException(
          code == OUT_OF_MEMORY
              ? "the PDF needs more than %s MB of memory to read; give the pages that are cited"
                  .formatted(limits.pdfHeap())
              : "the PDF is damaged and cannot be read; open it in a PDF viewer, save it anew"
                  + " and give that file");
    }
    return PdfAnswer.read(answer);
  }

  private static void end(Process process) {
    process.destroyForcibly();
    try {
      process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
