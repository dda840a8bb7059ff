package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.model.DocumentText;

/** Good files with bytes changed, cut out, doubled and put elsewhere: each is read or refused. */
class MutationTest {

  private static final int RUNS = 2_000;
  private static final String URL = "https://example.org/page";
  static final String PAGE =
      """
      <!doctype html><html lang=en><head><meta charset=utf-8><title>Kept &amp; read</title>
      <link rel=canonical href=https://example.org/page>
      <script type="application/ld+json">{"datePublished":"2026-01-02"}</script></head>
      <body><h1>Head</h1><p style="visibility:hidden">no<b style=visibility:visible>yes</b></p>
      <ul><li>one<li>two</ul><table><tr><th>a<td>b<tr><td><table><tr><td>c</table></table>
      <pre> x
       y</pre><svg><title>t</title><text>u</text></svg><select><option>o</select>\u00FC</body>
      """;

  /** A kind of file, and a good one of it. */
  record Kind(String name, Sample sample) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Makes a good file. */
  @FunctionalInterface
  interface Sample {
    byte[] bytes() throws IOException;
  }

  static List<Kind> kinds() {
    return List.of(
        new Kind("text/html", () -> PAGE.getBytes(UTF_8)),
        new Kind("application/warc", () -> warc(false)),
        new Kind("application/warc of gzip", () -> warc(true)),
        new Kind("application/wacz", MutationTest::wacz),
        new Kind("multipart/related", () -> MhtmlFileTest.FILE.getBytes(UTF_8)),
        new Kind("text/plain", () -> "Words.\n\nMore \u00FC words.\n".getBytes(UTF_8)));
  }

  /** Returns those and the one that is read in another way. */
  static List<Kind> everyKind() {
    List<Kind> kinds = new ArrayList<>(kinds());
    kinds.add(new Kind("application/pdf", MutationTest::pdf));
    return kinds;
  }

  private static byte[] pdf() {
    return new PdfBytes().lines("Some words.", "More words.").page("").bytes();
  }

  static byte[] warc(boolean zipped) {
    String head = "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked\n\n";
    String chunks =
        Integer.toHexString(PAGE.getBytes(UTF_8).length) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
    String packed = "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n";
    return new WarcBytes(zipped)
        .response(URL + 1, packed, WarcBytes.gzip(PAGE.getBytes(UTF_8)))
        .response(URL, head, chunks.getBytes(UTF_8))
        .bytes();
  }

  static byte[] wacz() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("archive/a.warc.gz"));
      zip.write(warc(true));
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsOrRefusesAFileOfWhichSomethingWasChanged(Kind kind) throws IOException {
    byte[] good = kind.sample().bytes();
    String type = kind.name().split(" ", -1)[0];
    int read = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      byte[] changed = mutated(good, new Random(seed));
      Told told = new Told(type, "", seed % 2 == 0 ? URL : "");
      int number = seed;
      Extraction extraction =
          assertTimeoutPreemptively(
              Duration.ofSeconds(5),
              () -> TextExtractor.extract(changed, told),
              () -> kind + ", seed " + number);
      read += extraction instanceof Extraction.Read ? 1 : 0;
      if (extraction instanceof Extraction.Unreadable none) {
        assertTrue(none.reason().length() < 2_000, none.reason());
      }
    }
    Reading.read(TextExtractor.extract(good, new Told(type, "", URL)));
    boolean summed = type.equals("application/wacz"); // a checksum finds nearly every change
    assertTrue(read > 0 || summed, "control: none of the files was read, so nothing was tried");
  }

  /**
   * What stops PDFBox in the end must be an exception, since the heap of the test is not capped.
   */
  @Test
  void readsOrRefusesAPdfOfWhichSomethingWasChanged() {
    byte[] good = pdf();
    int read = 0;
    for (int seed = 0; seed < RUNS / 4; seed++) {
      byte[] changed = mutated(good, new Random(seed));
      FutureTask<DocumentText> task = new FutureTask<>(() -> PdfPages.read(changed, 100_000));
      int number = seed;
      assertTimeoutPreemptively(Duration.ofSeconds(5), task::run, () -> "seed " + number);
      try {
        read += task.get().text().isEmpty() ? 0 : 1;
      } catch (ExecutionException refused) {
        if (refused.getCause() instanceof Error) {
          fail("seed " + seed, refused.getCause());
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    assertTrue(read > RUNS / 40, "control: " + read + " files were read");
  }

  @Test
  void changesSomething() {
    byte[] good = PAGE.getBytes(UTF_8);
    assertEquals(PAGE, new String(good, UTF_8));
    for (int seed = 0; seed < 20; seed++) {
      assertTrue(mutated(good, new Random(seed)).length > 0);
    }
  }

  /** Changes a few places in one of several ways. */
  static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> with(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
            case 1 -> with(bytes, at, (byte) random.nextInt(256));
            case 2 -> put(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 ->
                put(
                    bytes,
                    random.nextInt(bytes.length),
                    Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> cut(bytes, at, length);
            default -> with(bytes, at, (byte) "<>\"'&=-:;0\n\r\0".charAt(random.nextInt(13)));
          };
    }
    return bytes;
  }

  private static byte[] with(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  private static byte[] put(byte[] bytes, int at, byte[] more) {
    byte[] start = WarcBytes.join(Arrays.copyOf(bytes, at), more);
    return WarcBytes.join(start, Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] cut(byte[] bytes, int at, int length) {
    if (length >= bytes.length) {
      return bytes;
    }
    return WarcBytes.join(
        Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
  }
}
