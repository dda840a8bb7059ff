package touchstone.extract;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import touchstone.fuzz.FuzzInput;

/** Any bytes as a PDF. What stops PDFBox in the end is an exception, or its process. */
public final class PdfFuzz {

  private static final int MOST_CHARACTERS = 20_000;

  // Kept, since a logger that nobody holds forgets its level.
  private static final Logger QUIET = Logger.getLogger("org.apache");

  static {
    QUIET.setLevel(Level.OFF);
  }

  private PdfFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    return List.of(
        FuzzInput.of(0, new PdfBytes().lines("Some words.", "More words.").page("").bytes()),
        FuzzInput.of(
            0,
            new PdfBytes()
                .page("BT /F1 12 Tf 3 Tr 72 720 Td (hid) Tj 0 Tr 0 -200 Td [(a)-900(b)] TJ ET")
                .page("q 0 0 10 10 re W n BT /F1 9 Tf 1 0 0 1 50 50 Tm (cut) ' ET Q")
                .bytes()),
        FuzzInput.of(0, new PdfBytes().lines("a").trailer("/Encrypt<</Filter/Standard>>").bytes()));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    byte[] pdf = new FuzzInput(bytes).rest();
    DocumentFuzz.requireSound(DocumentFuzz.read(() -> PdfPages.read(pdf, MOST_CHARACTERS)));
  }
}
