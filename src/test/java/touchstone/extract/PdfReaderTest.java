package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;

/** A PDF is read page by page in a process of its own, which cannot take anything with it. */
class PdfReaderTest {

  private static final Limits USUAL = Limits.USUAL;

  private static DocumentText read(byte[] pdf) {
    return Reading.text(pdf, Told.NOTHING);
  }

  private static String reasonOf(byte[] pdf, Limits limits) {
    return Reading.reason(TextExtractor.extract(pdf, Told.NOTHING, limits));
  }

  private static List<String> blocks(DocumentText text) {
    List<String> blocks = new ArrayList<>();
    for (Block block : text.blocks()) {
      blocks.add(block.page() + ":" + text.of(block));
    }
    return blocks;
  }

  @Test
  void readsParagraphsWithTheirPages() {
    byte[] pdf =
        new PdfBytes()
            .lines("The first para-", "graph has two lines.", "", "", "The second has one.")
            .page("")
            .lines("On the third page: caf\351.")
            .bytes();
    DocumentText text = read(pdf);
    assertEquals(
        List.of(
            "1:The first para-\ngraph has two lines.",
            "1:The second has one.",
            "3:On the third page: caf\u00E9."),
        blocks(text));
    assertEquals("A title", text.facts().title());
    assertEquals("en-GB", text.facts().language());
    assertEquals("2024-03-05", String.valueOf(text.facts().published()));
    assertEquals("application/pdf", text.facts().mediaType());
    assertEquals("", text.facts().charset());
  }

  @Test
  void keepsInvisibleTextApart() throws IOException {
    byte[] pdf =
        new PdfBytes()
            .page("BT /F1 12 Tf 72 720 Td (Seen) Tj 3 Tr 0 -14 Td (not seen) Tj ET")
            .bytes();
    DocumentText text = read(pdf);
    assertEquals("Seen\n", text.text());
    assertEquals("not seen", text.hidden());
    assertEquals("not seen", PdfPages.read(pdf, 1_000).hidden());
  }

  /** PDFBox would list the fonts of the machine and keep the list for the next time. */
  @Test
  void leavesNoFileBehind() throws IOException {
    List<FileTime> before = caches();
    read(new PdfBytes().lines("In a font that the file does not bring along.").bytes());
    assertEquals(before, caches());
  }

  private static List<FileTime> caches() throws IOException {
    List<FileTime> times = new ArrayList<>();
    for (String folder : List.of("user.home", "java.io.tmpdir", "user.dir")) {
      Path cache = Path.of(System.getProperty(folder), ".pdfbox.cache");
      times.add(Files.exists(cache) ? Files.getLastModifiedTime(cache) : FileTime.fromMillis(0));
    }
    return times;
  }

  @Test
  void readsColumnsOneAfterTheOther() {
    byte[] pdf =
        new PdfBytes()
            .page(
                "BT /F1 10 Tf 12 TL 72 720 Td (Left one) Tj T* (left two.) Tj ET"
                    + " BT /F1 10 Tf 12 TL 320 720 Td (Right one) Tj T* (right two.) Tj ET")
            .bytes();
    assertEquals(
        "Left one left two. Right one right two.", read(pdf).text().replace('\n', ' ').strip());
  }

  @Test
  void saysWhyThereIsNoText() {
    assertTrue(
        reasonOf(new PdfBytes().page("").page("").bytes(), USUAL).contains("2 pages and no text"));
    byte[] scanned = new PdfBytes().page("BT /F1 12 Tf 3 Tr 72 720 Td (layer) Tj ET").bytes();
    assertTrue(reasonOf(scanned, USUAL).contains("is invisible"));
    byte[] broken = "%PDF-1.7\nnothing that belongs into one".getBytes(ISO_8859_1);
    assertTrue(reasonOf(broken, USUAL).contains("is damaged"));
    byte[] many = new PdfBytes().lines("one two three", "four").bytes();
    Limits few = new Limits(5, 5, 1 << 20, 1 << 20, Duration.ofSeconds(20), 64);
    assertTrue(reasonOf(many, few).contains("more than 5 characters"));
  }

  @Test
  void saysThatAPdfIsLocked() throws IOException {
    assertTrue(reasonOf(locked("secret", true), USUAL).contains("locked with a password"));
    assertTrue(reasonOf(locked("", false), USUAL).contains("forbids to copy"));
  }

  private static byte[] locked(String password, boolean mayCopy) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(mayCopy);
      document.protect(new StandardProtectionPolicy("owner", password, permission));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A worker that never ends. */
  static final class Sleeper {
    private Sleeper() {}

    public static void main(String... arguments) throws InterruptedException {
      Thread.sleep(60_000);
    }
  }

  /** A worker that takes all the memory. */
  static final class Glutton {
    private Glutton() {}

    public static void main(String... arguments) {
      List<long[]> all = new ArrayList<>();
      while (all.size() < 1_000_000) {
        all.add(new long[1 << 16]);
      }
    }
  }

  /** A worker that answers something else. */
  static final class Babbler {
    private Babbler() {}

    public static void main(String... arguments) {
      System.out.println("Hello, this is no answer.");
    }
  }

  private static String reasonOf(Class<?> worker, Limits limits) {
    byte[] pdf = new byte[1 << 20];
    return assertThrows(
            UnreadableException.class, () -> PdfReader.read(pdf, limits, worker.getName()))
        .reason();
  }

  @Test
  void killsWhatTakesTooLong() {
    Limits hurried = new Limits(99, 99, 99, 99, Duration.ofSeconds(1), 32);
    long start = System.nanoTime();
    assertTrue(reasonOf(Sleeper.class, hurried).contains("took longer than 1 seconds"));
    assertTrue(System.nanoTime() - start < 5_000_000_000L);
    assertEquals(0, ProcessHandle.current().children().filter(PdfReaderTest::isSleeper).count());
  }

  private static boolean isSleeper(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("Sleeper") && process.isAlive();
  }

  @Test
  void survivesAWorkerThatBreaks() {
    Limits small = new Limits(99, 99, 99, 99, Duration.ofSeconds(20), 32);
    String greedy = reasonOf(Glutton.class, small);
    assertTrue(greedy.contains("more than 32 MB of memory"), greedy);
    String odd = reasonOf(Babbler.class, small);
    assertTrue(odd.contains("is damaged (IOException)"), odd);
  }

  @Test
  void endsByItselfIfNobodyEndsIt() throws IOException, InterruptedException {
    Process worker =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                PdfWorker.class.getName(),
                "99",
                "300")
            .start();
    assertEquals(4, worker.waitFor());
  }

  @Test
  void answersInFull() throws IOException {
    byte[] pdf = new PdfBytes().lines("Some words.").bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWorker.answer(new ByteArrayInputStream(pdf), out, 1_000);
    byte[] answer = out.toByteArray();
    assertEquals("Some words.\n", PdfAnswer.read(answer).text());
    for (int length = 0; length < answer.length; length++) {
      byte[] cut = Arrays.copyOf(answer, length);
      assertThrows(IOException.class, () -> PdfAnswer.read(cut));
    }
    out.reset();
    PdfWorker.answer(new ByteArrayInputStream(pdf), out, 1);
    assertThrows(UnreadableException.class, () -> PdfAnswer.read(out.toByteArray()));
  }
}
