package touchstone.extract;

import java.util.Set;

/** The media types that are told apart, and what they are called to a person. */
final class MediaTypes {

  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";
  static final String TEXT = "text/plain";
  static final String MARKDOWN = "text/markdown";
  static final String PDF = "application/pdf";
  static final String WARC = "application/warc";
  static final String ARC = "application/x-arc";
  static final String WACZ = "application/wacz";
  static final String ZIP = "application/zip";
  static final String GZIP = "application/gzip";
  static final String MHTML = "multipart/related";

  /** Types by which a sender says that it does not know. */
  private static final Set<String> GENERIC =
      Set.of(
          "",
          "application/octet-stream",
          "binary/octet-stream",
          "application/unknown",
          "application/x-download",
          "application/force-download",
          "unknown/unknown",
          "application/unspecified",
          "*/*");

  private static final Set<String> GZIPS = Set.of(GZIP, "application/x-gzip");
  private static final Set<String> ZIPS =
      Set.of(ZIP, "application/x-zip-compressed", WACZ, "application/wacz+zip");
  private static final Set<String> MIMES =
      Set.of(
          MHTML,
          "multipart/mixed",
          "multipart/alternative",
          "message/rfc822",
          "application/x-mimearchive");
  private static final Set<String> WARCS = Set.of(WARC, "application/x-warc");

  private MediaTypes() {}

  static boolean isGeneric(String type) {
    return GENERIC.contains(type);
  }

  /** Returns the one name of a type that has several. */
  static String canonical(String type) {
    if (GZIPS.contains(type)) {
      return GZIP;
    }
    if (ZIPS.contains(type)) {
      return ZIP;
    }
    if (MIMES.contains(type)) {
      return MHTML;
    }
    if (WARCS.contains(type)) {
      return WARC;
    }
    return type.equals("application/x-pdf") ? PDF : type;
  }

  /** Returns whether it is text that is read as it stands. */
  static boolean isPlain(String type) {
    return type.equals(TEXT) || type.equals(MARKDOWN) || type.equals("text/x-markdown");
  }

  static boolean isPage(String type) {
    return type.equals(HTML) || type.equals(XHTML);
  }

  /** Returns a noun with its article for a type that cannot be read. */
  static String noun(String type) {
    if (type.startsWith("image/")) {
      return "an image (" + type + ")";
    }
    if (type.startsWith("video/")) {
      return "a video (" + type + ")";
    }
    if (type.startsWith("audio/")) {
      return "a sound recording (" + type + ")";
    }
    if (type.startsWith("font/")) {
      return "a font (" + type + ")";
    }
    return "of the type " + type;
  }
}
