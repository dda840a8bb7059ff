package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what bytes are by how they begin, after the signatures that browsers go by. */
final class TypeSniffer {

  private static final int HEAD = 1_024;
  private static final int PDF_HEAD = 1_024;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--|<!doctype html|<(?:html|head|body|script|title|meta"
              + "|link|style|table|div|h1|p|a|br|b|iframe|font|article|main|section|ul|ol|pre)[\\s>/])");
  private static final Pattern MIME_HEAD =
      Pattern.compile("(?i)^(?:[!-9;-~]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*)+");

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("\u0089PNG\r\n", "image/png"),
          new Signature("\u00FF\u00D8\u00FF", "image/jpeg"),
          new Signature("GIF8", "image/gif"),
          new Signature("BM", "image/bmp"),
          new Signature("II*\0", "image/tiff"),
          new Signature("MM\0*", "image/tiff"),
          new Signature("\u001AE\u00DF\u00A3", "video/webm"),
          new Signature("ID3", "audio/mpeg"),
          new Signature("OggS", "audio/ogg"),
          new Signature("fLaC", "audio/flac"),
          new Signature("wOFF", "font/woff"),
          new Signature("wOF2", "font/woff2"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "application/x-ole-storage"),
          new Signature("{\\rtf", "application/rtf"),
          new Signature("7z\u00BC\u00AF", "application/x-7z-compressed"),
          new Signature("Rar!", "application/vnd.rar"),
          new Signature("\u00FD7zXZ", "application/x-xz"),
          new Signature("BZh", "application/x-bzip2"),
          new Signature("(\u00B5/\u00FD", "application/zstd"),
          new Signature("%!PS", "application/postscript"),
          new Signature("\u007FELF", "application/x-executable"),
          new Signature("SQLite format 3", "application/vnd.sqlite3"));

  private record Signature(String start, String mediaType) {}

  private TypeSniffer() {}

  /** Returns the media type of the bytes; empty if they have no sign and are no text. */
  static String sniff(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    String container = container(head);
    if (!container.isEmpty()) {
      return container;
    }
    if (isText(bytes)) {
      return text(withoutMark(head));
    }
    for (Signature signature : SIGNATURES) {
      if (head.startsWith(signature.start())) {
        return signature.mediaType();
      }
    }
    if (head.startsWith("RIFF") && head.length() > 12) {
      return head.startsWith("WEBP", 8) ? "image/webp" : "video/x-riff";
    }
    return head.length() > 12 && head.startsWith("ftyp", 4) ? "video/mp4" : "";
  }

  private static String container(String head) {
    if (head.startsWith("WARC/")) {
      return MediaTypes.WARC;
    }
    if (head.startsWith("filedesc:")) {
      return MediaTypes.ARC;
    }
    if (head.startsWith("\u001F\u008B")) {
      return MediaTypes.GZIP;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return MediaTypes.ZIP;
    }
    int pdf = head.indexOf("%PDF-");
    return pdf >= 0 && pdf < PDF_HEAD && !PAGE.matcher(head).find() ? MediaTypes.PDF : "";
  }

  private static String text(String head) {
    for (Signature signature : SIGNATURES) {
      if (signature.start().length() > 3 && head.startsWith(signature.start())) {
        return signature.mediaType();
      }
    }
    if (PAGE.matcher(head).find()) {
      return MediaTypes.HTML;
    }
    if (isMime(head)) {
      return MediaTypes.MHTML;
    }
    String start = head.stripLeading();
    return start.startsWith("<?xml") || start.startsWith("<svg")
        ? "application/xml"
        : MediaTypes.TEXT;
  }

  private static boolean isMime(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return lower.contains("mime-version:")
        && lower.contains("content-type:")
        && MIME_HEAD.matcher(head).lookingAt();
  }

  private static String withoutMark(String head) {
    return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
  }

  /** Returns whether no byte is one that only binary data has, or a byte order mark leads. */
  static boolean isText(byte[] bytes) {
    if (Charsets.byteOrderMark(bytes) != null) {
      return true;
    }
    int end = Math.min(bytes.length, HEAD);
    for (int i = 0; i < end; i++) {
      int b = bytes[i] & 0xFF;
      boolean control = b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
      if (control) {
        return false;
      }
    }
    return true;
  }
}
