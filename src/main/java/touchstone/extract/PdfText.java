package touchstone.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import touchstone.model.DocumentText.Kind;

/**
 * Collects the paragraphs of a PDF, page by page. Lines of a paragraph stay lines, so that a word
 * that is parted at the end of one is seen to be parted.
 */
final class PdfText extends PDFTextStripper {

  private final BlockWriter blocks = new BlockWriter();
  private final StringBuilder hidden = new StringBuilder();
  private final int limit;

  PdfText(int limit) {
    this.limit = limit;
    setSortByPosition(false); // columns would be read across
    setSuppressDuplicateOverlappingText(true); // some make bold type by printing twice
  }

  /** Reads a document. */
  static PdfText of(PDDocument document, int limit) throws IOException {
    PdfText text = new PdfText(limit);
    text.writeText(document, Writer.nullWriter());
    text.blocks.endBlock();
    return text;
  }

  BlockWriter blocks() {
    return blocks;
  }

  String hidden() {
    return hidden.toString().strip();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      if (hidden.length() < limit) {
        hidden.append(position.getUnicode());
      }
    } else {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writePageStart() {
    blocks.endBlock();
    blocks.page(getCurrentPageNo());
  }

  @Override
  protected void writePageEnd() {
    blocks.endBlock();
    if (!hidden.isEmpty() && hidden.charAt(hidden.length() - 1) != '\n') {
      hidden.append('\n');
    }
  }

  @Override
  protected void writeParagraphStart() {
    blocks.endBlock();
  }

  @Override
  protected void writeParagraphEnd() {
    blocks.endBlock();
  }

  @Override
  protected void writeLineSeparator() {
    blocks.freshLine();
  }

  @Override
  protected void writeWordSeparator() {
    blocks.running(" ", Kind.PARAGRAPH);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    blocks.running(text, Kind.PARAGRAPH);
    if (blocks.length() > limit) {
      throw new UnreadableException(
          "the PDF has more than %s characters; give the pages that are cited".formatted(limit));
    }
  }
}
