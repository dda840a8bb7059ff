package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;
import touchstone.model.DocumentText.Kind;
import touchstone.model.PartialDate;

/**
 * What the process that reads a PDF answers: a mark, whether there is a text, and the text with its
 * blocks or the reason why there is none. All blocks are paragraphs. Strings are a length and as
 * many bytes of UTF-8.
 */
final class PdfAnswer {

  private static final int MARK = 0x54535031;

  private PdfAnswer() {}

  /** Returns the bytes for a text. */
  static byte[] of(DocumentText text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MARK);
    out.writeBoolean(true);
    write(out, text.text());
    write(out, text.hidden());
    write(out, text.facts().title());
    write(out, text.facts().language());
    write(out, String.valueOf(text.facts().published()));
    write(out, String.valueOf(text.facts().updated()));
    out.writeInt(text.blocks().size());
    for (Block block : text.blocks()) {
      out.writeInt(block.start());
      out.writeInt(block.end());
      out.writeInt(block.page());
    }
    return bytes.toByteArray();
  }

  /** Returns the bytes for a reason. */
  static byte[] of(UnreadableException none) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MARK);
    out.writeBoolean(false);
    write(out, none.reason());
    return bytes.toByteArray();
  }

  /**
   * Returns the text that the bytes tell.
   *
   * @throws UnreadableException if they tell a reason
   * @throws IOException if they are no whole answer
   */
  static DocumentText read(byte[] answer) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
    if (in.readInt() != MARK) {
      throw new IOException("no answer");
    }
    if (!in.readBoolean()) {
      throw new UnreadableException(string(in));
    }
    String text = string(in);
    String hidden = string(in);
    DocumentFacts facts =
        new DocumentFacts(string(in), "", "", null, null, string(in), MediaTypes.PDF, "");
    PartialDate published = date(in);
    PartialDate updated = date(in);
    List<Block> blocks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      blocks.add(new Block(Kind.PARAGRAPH, in.readInt(), in.readInt(), in.readInt()));
    }
    return new DocumentText(text, blocks, hidden, dated(facts, published, updated));
  }

  private static DocumentFacts dated(
      DocumentFacts facts, @Nullable PartialDate published, @Nullable PartialDate updated) {
    return new DocumentFacts(
        facts.title(), "", "", published, updated, facts.language(), facts.mediaType(), "");
  }

  private static @Nullable PartialDate date(DataInputStream in) throws IOException {
    return PartialDate.parse(string(in)).orElse(null);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length != length) {
      throw new IOException("cut off");
    }
    return new String(bytes, UTF_8);
  }
}
