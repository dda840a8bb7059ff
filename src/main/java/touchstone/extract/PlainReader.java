package touchstone.extract;

import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Kind;

/** Reads text as it stands; empty lines part its blocks. */
final class PlainReader {

  private PlainReader() {}

  /** Returns the text, of which lines without an empty one between them are one block. */
  static DocumentText read(byte[] bytes, Told told, Limits limits) throws UnreadableException {
    limits.bound("the text", bytes);
    Charsets.Decoded decoded = Charsets.plain(bytes, told.charset());
    limits.bound("the text", decoded.text());
    if (decoded.text().indexOf('\0') >= 0) {
      throw new UnreadableException(
          "it holds NUL characters, so it is no text whatever it is called; give it with its own"
              + " media type");
    }
    BlockWriter writer = new BlockWriter();
    decoded
        .text()
        .lines()
        .forEach(
            line -> {
              if (line.isBlank()) {
                writer.endBlock();
              } else {
                writer.freshLine();
                writer.running(line, Kind.PARAGRAPH);
              }
            });
    String text = writer.text();
    DocumentFacts facts =
        new DocumentFacts("", "", "", null, null, "", told.mediaType(), decoded.decision());
    return new DocumentText(text, writer.blocks(), "", facts);
  }
}
