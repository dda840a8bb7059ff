package touchstone.extract;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;
import touchstone.model.PartialDate;

/** Reads a PDF in the process that calls it, which a hostile one can take down. */
final class PdfPages {

  private PdfPages() {}

  /**
   * Returns the text of a PDF, with the page of each block.
   *
   * @throws UnreadableException if it is locked or has no text, or too much
   * @throws IOException if it is broken; unchecked exceptions are to be expected, too
   */
  static DocumentText read(byte[] bytes, int limit) throws IOException {
    FontMappers.set(OneFont.load());
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new UnreadableException(
            "the PDF forbids to copy its text; ask its publisher, or cite it without a copy");
      }
      PdfText text = PdfText.of(document, limit);
      String visible = text.blocks().text();
      List<Block> blocks = text.blocks().blocks();
      if (document.getNumberOfPages() == 0) {
        throw new IOException("no pages");
      }
      if (blocks.isEmpty()) {
        throw new UnreadableException(withoutText(document.getNumberOfPages(), text.hidden()));
      }
      return new DocumentText(visible, blocks, text.hidden(), facts(document));
    } catch (InvalidPasswordException locked) {
      throw new UnreadableException(
          "the PDF is locked with a password; unlock it and give that file");
    }
  }

  private static String withoutText(int pages, String hidden) {
    String found =
        hidden.isEmpty()
            ? "the PDF has %s pages and no text; if they are scanned, give a copy with recognised"
                + " text, or quote from it by hand"
            : "the text of the PDF's %s pages is invisible, as text recognition lays it over"
                + " pictures; compare it by eye and give it as a text file";
    return found.formatted(pages);
  }

  private static DocumentFacts facts(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    String language = document.getDocumentCatalog().getLanguage();
    return new DocumentFacts(
        line(information.getTitle()),
        "",
        "",
        day(information.getCreationDate()),
        day(information.getModificationDate()),
        line(language),
        MediaTypes.PDF,
        "");
  }

  private static String line(@Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }

  private static @Nullable PartialDate day(@Nullable Calendar time) {
    if (time == null) {
      return null;
    }
    String day = time.toInstant().atZone(time.getTimeZone().toZoneId()).toLocalDate().toString();
    return PartialDate.parse(day).orElse(null);
  }
}
