package touchstone.extract;

import java.io.IOException;
import touchstone.model.DocumentText;

/** Bytes of one media type to readable text. */
public final class TextExtractor {

  private static final int DEEPEST = 2;
  private static final String EXPECTED =
      ", and a page, a PDF, text or a web archive was expected; ";

  private final Limits limits;

  private TextExtractor(Limits limits) {
    this.limits = limits;
  }

  /** Reads bytes within the usual limits. */
  public static Extraction extract(byte[] bytes, Told told) {
    return extract(bytes, told, Limits.USUAL);
  }

  /**
   * Reads bytes: HTML, PDF, text, or the document inside a WARC, a WACZ or an MHTML file. It never
   * fails: what cannot be read has a reason.
   */
  public static Extraction extract(byte[] bytes, Told told, Limits limits) {
    try {
      return new TextExtractor(limits).read(new Payload(bytes, told, null), told, 0);
    } catch (UnreadableException none) {
      return new Extraction.Unreadable(none.reason());
    }
  }

  private Extraction read(Payload given, Told told, int depth) throws UnreadableException {
    byte[] bytes = given.own();
    if (bytes.length == 0) {
      throw new UnreadableException("it is empty" + EXPECTED + "get it once more");
    }
    String type = type(bytes, told);
    Told as = new Told(type, told.charset(), told.url());
    if (isContainer(type)) {
      if (depth >= DEEPEST) {
        throw new UnreadableException("archives stand in archives; unpack them and give the page");
      }
      Payload inner = Contained.run(noun(type), limits.deadline(), () -> open(bytes, as, type));
      Told innerTold = new Told(inner.mediaType(), inner.charset(), inner.url());
      return read(inner, innerTold, depth + 1);
    }
    DocumentText text = Surrogates.mended(text(bytes, as, type));
    if (text.blocks().isEmpty()) {
      throw new UnreadableException(
          "it shows no text as long as no script runs; open it in a browser, save it as shown and"
              + " give that file");
    }
    return new Extraction.Read(text, new Payload(bytes, as, given.time()));
  }

  private DocumentText text(byte[] bytes, Told told, String type) throws UnreadableException {
    if (type.equals(MediaTypes.PDF)) {
      return PdfReader.read(bytes, limits);
    }
    if (MediaTypes.isPage(type)) {
      return Contained.run(
          "the page", limits.deadline(), () -> HtmlReader.read(bytes, told, limits));
    }
    if (MediaTypes.isPlain(type)) {
      return Contained.run(
          "the text", limits.deadline(), () -> PlainReader.read(bytes, told, limits));
    }
    throw new UnreadableException(unknown(type));
  }

  /** Sniffs where nothing is told. */
  private static String type(byte[] bytes, Told told) {
    String type = MediaTypes.canonical(told.mediaType());
    return MediaTypes.isGeneric(type) ? TypeSniffer.sniff(bytes) : type;
  }

  private static boolean isContainer(String type) {
    return type.equals(MediaTypes.WARC)
        || type.equals(MediaTypes.GZIP)
        || type.equals(MediaTypes.ZIP)
        || type.equals(MediaTypes.MHTML);
  }

  private static String noun(String type) {
    return switch (type) {
      case MediaTypes.ZIP -> "the ZIP file";
      case MediaTypes.MHTML -> "the MHTML file";
      default -> "the WARC";
    };
  }

  private Payload open(byte[] bytes, Told told, String type) throws IOException {
    return switch (type) {
      case MediaTypes.ZIP -> WaczFile.open(bytes, told, limits);
      case MediaTypes.MHTML -> MhtmlFile.open(bytes, told, limits);
      default -> {
        requireWarc(bytes);
        yield WarcFile.open(bytes, told, limits);
      }
    };
  }

  private void requireWarc(byte[] bytes) throws UnreadableException {
    byte[] plain =
        Unpacker.isGzip(bytes, 0) ? Unpacker.gzipMember(bytes, 0, limits).content() : bytes;
    String inside = TypeSniffer.sniff(plain);
    if (!inside.equals(MediaTypes.WARC)) {
      throw new UnreadableException(
          inside.equals(MediaTypes.ARC)
              ? "it is an ARC file, the format before WARC; convert it to WARC and give that file"
              : "it is compressed or named as a WARC and holds none; unpack it and give the file"
                  + " inside");
    }
  }

  private static String unknown(String type) {
    if (type.equals(MediaTypes.ARC)) {
      return "it is an ARC file, the format before WARC; convert it to WARC and give that file";
    }
    if (type.isEmpty()) {
      return "its bytes are no text and of no known type" + EXPECTED + "tell its media type";
    }
    return "it is " + MediaTypes.noun(type) + EXPECTED + "quote from it by hand";
  }
}
