package touchstone.cli.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.coverage.ArticlePart;
import touchstone.coverage.PlainText;
import touchstone.extract.Extraction;
import touchstone.extract.TextExtractor;
import touchstone.extract.Told;
import touchstone.model.Digest;
import touchstone.model.DocumentText;
import touchstone.model.Excerpt;

/**
 * A copy of an article: a page, a text, a PDF or a saved page.
 *
 * @param part the article in it
 * @param sha256 digest of the file
 */
public record ArticleFile(ArticlePart part, String sha256) {

  private static final int LARGEST = 64 * 1024 * 1024;

  /**
   * Reads a file; tells on the other stream why, if there is no text in it.
   *
   * @param choice the article that it is a copy of
   * @param until words with which what follows the article on its page begins, or null
   * @throws IOException if the disk refuses
   */
  public static Optional<ArticleFile> read(
      Session session, Path file, ArticleChoice choice, @Nullable String until) throws IOException {
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
      ArticlePart part = ArticlePart.of(blocks(read.text(), choice), choice.article().title());
      return Optional.of(
          new ArticleFile(until == null ? part : cut(part, until), Digest.sha256(bytes)));
    }
    if (extraction instanceof Extraction.Unreadable unreadable) {
      session.terminal().err().println("touchstone: " + file + ": " + unreadable.reason());
    }
    return Optional.empty();
  }

  /** A text that is no page has its headings, lists and tables in its signs. */
  private static DocumentText blocks(DocumentText text, ArticleChoice choice) {
    String type = text.facts().mediaType();
    return type.startsWith("text/") && !type.endsWith("html")
        ? PlainText.of(text.text(), choice.headings())
        : text;
  }

  private static ArticlePart cut(ArticlePart part, String until) {
    ArticlePart shorter = part.until(until);
    if (shorter.after() == 0) {
      throw new UsageException(
          "no heading, paragraph or list item begins with --until %s; take its first words as they"
                  .formatted(Excerpt.of(until))
              + " stand");
    }
    return shorter;
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
