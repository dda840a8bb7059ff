package touchstone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import touchstone.coverage.PlainText;
import touchstone.extract.Extraction;
import touchstone.extract.TextExtractor;
import touchstone.extract.Told;
import touchstone.model.Digest;
import touchstone.model.DocumentText;

/**
 * A copy of an article: a page, a text, a PDF or a saved page.
 *
 * @param text what a reader reads of it
 * @param sha256 digest of the file
 */
record ArticleFile(DocumentText text, String sha256) {

  private static final int LARGEST = 64 * 1024 * 1024;

  /**
   * Reads a file; tells on the other stream why, if there is no text in it.
   *
   * @param headings lines that are known to be headings, for a text that marks none
   * @throws IOException if the disk refuses
   */
  static Optional<ArticleFile> read(Session session, Path file, Collection<String> headings)
      throws IOException {
    byte[] bytes = bytes(file);
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    Extraction extraction =
        session.watch(
            "reading the article", () -> TextExtractor.extract(bytes, Told.byName(name, "")));
    if (extraction instanceof Extraction.Read read && read.text().text().isBlank()) {
      session
          .terminal()
          .err()
          .println("touchstone: " + file + ": there is no text in it; give the whole article");
    } else if (extraction instanceof Extraction.Read read) {
      DocumentText text = read.text();
      boolean plain = text.facts().mediaType().startsWith("text/") && !isPage(text);
      return Optional.of(
          new ArticleFile(
              plain ? PlainText.of(text.text(), headings) : text, Digest.sha256(bytes)));
    }
    if (extraction instanceof Extraction.Unreadable unreadable) {
      session.terminal().err().println("touchstone: " + file + ": " + unreadable.reason());
    }
    return Optional.empty();
  }

  private static boolean isPage(DocumentText text) {
    return text.facts().mediaType().endsWith("html");
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new RefusedException(
            "%s is larger than %s MiB; is this another file?".formatted(file, LARGEST >> 20));
      }
      return bytes;
    }
  }
}
