package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import touchstone.Measured;

/** Markup of any kind in a page, a web archive and a saved page: read or refused, in time. */
class MarkupSweepTest {

  private static final String URL = "https://example.org/page";
  private static final long SOON = 2_000_000_000L;

  /**
   * At its limit of 512 elements inside each other, jsoup 1.24.1 fails on this instead of stopping.
   */
  private static final String BREAKS_JSOUP = "<p><b><div>".repeat(18);

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private int read;
  private int refused;
  private int contained;
  private long slowest;
  private final List<String> faults = new ArrayList<>();

  /**
   * Reads bytes; a reader that breaks is a fault, even where its caller contains it. Time is that
   * of the processor, since others may be at work on the machine.
   */
  private void read(byte[] bytes, String mediaType, String of) {
    long start = SYSTEM.getProcessCpuTime();
    Extraction extraction = TextExtractor.extract(bytes, new Told(mediaType, "", URL));
    long time = SYSTEM.getProcessCpuTime() - start;
    slowest = Math.max(slowest, time);
    String name = of.substring(0, Math.min(of.length(), 200));
    if (time > SOON) {
      faults.add(time / 1_000_000 + " ms: " + name);
    }
    if (extraction instanceof Extraction.Unreadable none) {
      refused++;
      if (of.startsWith(BREAKS_JSOUP) && none.reason().contains("(IndexOutOfBounds")) {
        contained++;
      } else if (none.reason().contains("damaged") || none.reason().contains("took longer")) {
        faults.add(none.reason() + ": " + name);
      }
    } else {
      read++;
    }
  }

  private void readInEveryForm(String markup) {
    byte[] page = markup.getBytes(UTF_8);
    read(page, MediaTypes.HTML, markup);
    read(page, MediaTypes.XHTML, markup);
    String head = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\n";
    read(new WarcBytes(true).response(URL, head, page).bytes(), MediaTypes.WARC, markup);
    read(mhtml(markup), MediaTypes.MHTML, markup);
  }

  private static byte[] mhtml(String markup) {
    String start =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b-b\""
            + "\r\n\r\n--b-b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    return (start + markup + "\r\n--b-b--\r\n").getBytes(UTF_8);
  }

  private void measure(String item, List<String> large) {
    Measured.write(
        item,
        getClass(),
        "1",
        ("%s pages, archives and saved pages, %s of them large or deep: %s read, %s refused (most"
                + " have no text), the slowest in %s ms; %s refused for a defect of the parser, the"
                + " other readings without an exception")
            .formatted(
                read + refused, large.size(), read, refused, slowest / 1_000_000, contained));
  }

  @Test
  @Tag("hardening")
  void isReadOrRefused() throws IOException {
    List<String> cases = new ArrayList<>(MarkupCases.own(600));
    cases.addAll(MarkupCases.published());
    cases.forEach(markup -> read(markup.getBytes(UTF_8), MediaTypes.HTML, markup));
    List<String> large = new ArrayList<>(MarkupCases.large(2));
    large.addAll(MarkupCases.deep(200_000));
    large.forEach(markup -> read(markup.getBytes(UTF_8), MediaTypes.HTML, markup));
    assertEquals("", String.join("\n", faults));
    assertTrue(read > cases.size() / 3, "control: only " + read + " were read");
    measure("A5", large);
  }

  @Test
  @Tag("nightly")
  void isReadOrRefusedInEveryForm() throws IOException {
    MarkupCases.own(20_000).forEach(this::readInEveryForm);
    MarkupCases.published().forEach(this::readInEveryForm);
    List<String> large = new ArrayList<>(MarkupCases.large(60));
    large.addAll(MarkupCases.deep(500_000));
    large.forEach(this::readInEveryForm);
    assertEquals("", String.join("\n", faults));
    assertTrue(read > 40_000, "control: only " + read + " were read");
    measure("A5-nightly", large);
  }

  @Test
  @Tag("hardening")
  void wouldNoticeAReaderThatBreaks() {
    byte[] cut = WarcBytes.gzip(new byte[2_000]);
    read(Arrays.copyOf(cut, 14), MediaTypes.WARC, "cut");
    assertEquals(1, refused);
    byte[] damaged = "WARC/1.1\r\nno header\r\n\r\n".getBytes(UTF_8);
    read(damaged, MediaTypes.WARC, "damaged");
    assertTrue(!faults.isEmpty(), "control: a damaged file is no fault");
  }
}
