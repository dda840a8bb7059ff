package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import touchstone.Measured;
import touchstone.intake.SpreadsheetReader;
import touchstone.model.DocumentText;

/** No reader resolves an entity of XML: no file is read, nobody is connected to, nothing grows. */
class XmlEntitiesTest {

  private static final String SECRET = "words-of-another-file";
  private static final Pattern XML =
      Pattern.compile("javax\\.xml[\\w.]*|org\\.(?:xml|w3c)\\.[\\w.]+|\\bxmlParser\\b");
  private static final long SOON = 1_000_000_000L;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @TempDir private Path folder;
  private ServerSocket server;
  private final AtomicInteger visits = new AtomicInteger();
  private List<String> addresses = List.of();
  private int readings;
  private long slowest;

  @BeforeEach
  void layOutWhatMustNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("other.txt"), SECRET);
    server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::countVisits, "visits");
    thread.setDaemon(true);
    thread.start();
    String web = "://127.0.0.1:" + server.getLocalPort() + "/other.txt";
    addresses =
        List.of(
            file.toUri().toString(),
            file.toString(),
            "http" + web,
            "ftp" + web,
            "jar:http" + web + "!/x",
            "//127.0.0.1:" + server.getLocalPort() + "/x");
  }

  private void countVisits() {
    while (!server.isClosed()) {
      try (Socket visitor = server.accept()) {
        visits.incrementAndGet();
        visitor.getOutputStream().write("HTTP/1.0 404 No\r\n\r\n".getBytes(UTF_8));
      } catch (IOException closed) {
        return;
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private void requireNothingFetched(byte[] bytes, String mediaType, String of) {
    long start = SYSTEM.getProcessCpuTime();
    Extraction extraction = TextExtractor.extract(bytes, new Told(mediaType, "", ""));
    long time = SYSTEM.getProcessCpuTime() - start;
    slowest = Math.max(slowest, time);
    readings++;
    String name = mediaType + " " + of.substring(0, Math.min(of.length(), 300));
    String all = extraction.toString();
    if (extraction instanceof Extraction.Read read) {
      DocumentText text = read.text();
      all = text.text() + text.hidden() + text.facts();
    }
    assertTrue(!all.contains(SECRET) && !all.contains("lollollol"), name);
    assertTrue(all.length() < of.length() + 5_000, name + " became " + all.length());
    assertTrue(time < SOON, name + " took " + time / 1_000_000 + " ms");
  }

  private void readInEveryForm(String xml) throws IOException {
    byte[] page = xml.getBytes(UTF_8);
    requireNothingFetched(page, MediaTypes.HTML, xml);
    requireNothingFetched(page, MediaTypes.XHTML, xml);
    requireNothingFetched(page, "application/xml", xml);
    requireNothingFetched(page, "image/svg+xml", xml);
    requireNothingFetched(page, "", xml);
    requireNothingFetched(xml.getBytes(UTF_16), MediaTypes.XHTML, xml);
    String head = "HTTP/1.1 200 OK\nContent-Type: application/xhtml+xml\n\n";
    byte[] warc = new WarcBytes(true).response("https://example.org/", head, page).bytes();
    requireNothingFetched(warc, MediaTypes.WARC, xml);
    String mime =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b-b\"\r\n\r\n--b-b\r\n"
            + "Content-Type: application/xhtml+xml\r\n\r\n";
    requireNothingFetched((mime + xml + "\r\n--b-b--\r\n").getBytes(UTF_8), MediaTypes.MHTML, xml);
    requireNothingFetched(zip("xl/workbook.xml", page), MediaTypes.ZIP, xml);
    SpreadsheetReader.read("x.csv", page, Map.of());
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(content);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private void readAsPage(String xml) {
    requireNothingFetched(xml.getBytes(UTF_8), MediaTypes.HTML, xml);
    requireNothingFetched(xml.getBytes(UTF_8), MediaTypes.XHTML, xml);
  }

  /** Forms and metadata of a PDF are XML; neither is read. */
  private void readInPdf(String xml) throws IOException {
    byte[] pdf = PdfBytes.withXml(xml);
    DocumentText text = PdfPages.read(pdf, 100_000);
    assertEquals("Shown.\n", text.text());
    assertTrue(!text.facts().toString().contains(SECRET), text.facts().toString());
    readings++;
  }

  @Test
  void areResolvedByNoReader() throws IOException {
    requireNothingFetched("<p>first use".getBytes(UTF_8), MediaTypes.HTML, "");
    slowest = 0;
    List<String> cases = XmlCases.reading(addresses);
    cases.forEach(this::readAsPage);
    assertTrue(cases.size() >= 102, "only " + cases.size());
    for (String xml : XmlCases.reading(addresses.subList(0, 1))) {
      readInEveryForm(xml);
    }
    for (String xml : cases.subList(0, 8)) {
      readInPdf(xml);
    }
    for (String xml : XmlCases.growing()) {
      readInEveryForm(xml);
    }
    assertEquals(0, visits.get(), "somebody was connected to");
    Measured.write(
        "F1",
        getClass(),
        "1",
        ("%s documents as pages, some in archives, a ZIP, PDFs and as XML, %s readings: 0 files read,"
                + " 0 connections, the slowest in %s ms; control: the parser of Java does both")
            .formatted(cases.size() + XmlCases.growing().size(), readings, slowest / 1_000_000));
  }

  @Test
  void wouldBeNoticedIfOneWere() throws ParserConfigurationException {
    int leaked = 0;
    for (String xml : XmlCases.reading(addresses)) {
      try {
        byte[] bytes = xml.getBytes(UTF_8);
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        Document document = parser.parse(new ByteArrayInputStream(bytes));
        leaked += document.getDocumentElement().getTextContent().contains(SECRET) ? 1 : 0;
      } catch (IOException | SAXException refused) {
        // an address that Java does not know, or an answer that is no DTD
      }
    }
    assertTrue(leaked > 3 && visits.get() > 3, leaked + " read, " + visits.get() + " connections");
  }

  /** Of Java's room for XML, the program uses what writes it. */
  @Test
  void haveNoReaderAtAll() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        XML.matcher(Files.readString(source)).results().map(MatchResult::group).forEach(used::add);
      }
    }
    assertEquals(
        Set.of(
            "javax.xml.stream.XMLOutputFactory",
            "javax.xml.stream.XMLStreamException",
            "javax.xml.stream.XMLStreamWriter"),
        used);
  }
}
