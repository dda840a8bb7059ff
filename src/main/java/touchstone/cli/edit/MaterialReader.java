package touchstone.cli.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import touchstone.capture.Captured;
import touchstone.cli.session.Network;
import touchstone.cli.session.RefusedException;
import touchstone.cli.session.Session;
import touchstone.cli.session.UnreadableException;
import touchstone.cli.session.UsageException;
import touchstone.extract.Extraction;
import touchstone.extract.TextExtractor;
import touchstone.extract.Told;
import touchstone.model.Excerpt;

/** Gets hold of a document: from the network, from a file, or from what is piped in. */
final class MaterialReader {

  private static final int LARGEST = 64 << 20;
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
  private static final List<String> ENDINGS =
      List.of(
          "warc.gz", "warc", "wacz", "mhtml", "mht", "html", "htm", "xhtml", "pdf", "txt", "md");

  /** A name that tells nothing, so that the bytes are asked what they are. */
  private static final String UNKNOWN = "bin";

  private final Session session;
  private final Network network;

  MaterialReader(Session session, Network network) {
    this.session = session;
    this.network = network;
  }

  /** Returns whether a person gave an address, and not the name of a file. */
  static boolean isAddress(String given) {
    return SCHEME.matcher(given).matches();
  }

  /**
   * Reads a document that a person named.
   *
   * @param given the name of a file, or {@code -} for what is piped in
   * @param url the address that it was saved from, or empty
   * @throws UnreadableException if it cannot be read as text
   */
  Material file(String given, String url) throws IOException {
    if (given.equals("-")) {
      return saved("standard input", UNKNOWN, bytes(session.terminal().in(), given), url);
    }
    Path file = path(given);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          Excerpt.of(given)
              + (Files.exists(file) ? " is no plain file" : " is not there")
              + "; name a saved page or a PDF, an address that begins with https://, or -");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return saved(Excerpt.visible(given), ending(given), bytes(in, given), url);
    }
  }

  private static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException notAPath) {
      throw new UsageException(
          Excerpt.of(given) + " is no name of a file or folder on this system");
    }
  }

  /**
   * Fetches a document. Whatever else the text may name, such as a file of this machine, is
   * refused.
   *
   * @param permitted whether robots.txt is set aside
   * @throws UnreadableException if it cannot be read as text
   */
  Material fetched(String url, boolean permitted) throws IOException {
    Captured captured =
        session.watch("fetching " + Excerpt.visible(url), () -> network.fetch(url, permitted));
    Extraction.Read read =
        readable(
            Excerpt.visible(url),
            TextExtractor.extract(
                captured.body(),
                new Told(captured.mediaType(), captured.charset(), captured.finalUrl())));
    return new Material(
        captured.finalUrl(),
        read.text(),
        new Material.Copy(captured.warc(), "warc.gz"),
        captured.time());
  }

  private Material saved(String name, String ending, byte[] bytes, String url) throws IOException {
    if (bytes.length == 0) {
      throw new UnreadableException(name + " is empty, expected a document; save it again");
    }
    Extraction.Read read =
        readable(
            name,
            session.watch(
                "reading " + name,
                () -> TextExtractor.extract(bytes, Told.byName("x." + ending, url))));
    Instant time = read.payload().time();
    return new Material(
        url.isEmpty() ? read.payload().url() : url,
        read.text(),
        new Material.Copy(bytes, ending.equals(UNKNOWN) ? ending(read, bytes) : ending),
        time == null || time.isAfter(session.now()) ? session.now() : time);
  }

  /** What has no name is named for what it was read as; an archive tells that by its bytes. */
  private static String ending(Extraction.Read read, byte[] bytes) {
    boolean whole = read.payload().size() == bytes.length;
    return switch (whole ? read.payload().mediaType() : "") {
      case "text/html" -> "html";
      case "application/pdf" -> "pdf";
      case "text/plain" -> "txt";
      default -> UNKNOWN;
    };
  }

  private static Extraction.Read readable(String name, Extraction extraction)
      throws UnreadableException {
    if (extraction instanceof Extraction.Read read) {
      if (read.text().text().isBlank()) {
        throw new UnreadableException(
            name
                + " has no text that a reader would see; is it a picture, or a page that a script"
                + " fills? Save it from a browser once it is complete");
      }
      return read;
    }
    throw new UnreadableException(name + ": " + ((Extraction.Unreadable) extraction).reason());
  }

  private static byte[] bytes(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new RefusedException(
          "%s is larger than %s MiB; is this the document itself?"
              .formatted(Excerpt.of(name), LARGEST >> 20));
    }
    return bytes;
  }

  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream()
        .filter(ending -> lower.endsWith("." + ending))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
